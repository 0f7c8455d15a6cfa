package entrylab.isa;

import java.util.Optional;

/**
 * Instructions that reach beyond the general registers and that a mitigation is made of: what is
 * refused elsewhere may be played where it is asked for.
 *
 * <p>Opcodes: Intel SDM volume 2.
 */
public enum SystemInstruction {
  /** A move from CR3, the root of the page tables. */
  READ_CR3,
  /** A move to CR3. */
  WRITE_CR3,
  /** A write of a model-specific register. */
  WRMSR,
  /** A look at the time-stamp counter. */
  RDTSC;

  private static final int CR3 = 3;

  /** What tells it from others of its opcode. */
  private static final int VERW = 5;

  /** Which of them the instruction at the start of some bytes is, if it is one. */
  public static Optional<SystemInstruction> of(byte[] code) {
    int at = Prefixes.skip(code);
    if (at + 2 >= code.length || code[at] != 0x0f) {
      return Optional.empty();
    }
    boolean third = (code[at + 2] >> 3 & 7) == CR3;
    return Optional.ofNullable(
        switch (code[at + 1] & 0xff) {
          case 0x20 -> third ? READ_CR3 : null;
          case 0x22 -> third ? WRITE_CR3 : null;
          case 0x30 -> WRMSR;
          case 0x31 -> RDTSC;
          default -> null;
        });
  }

  /** Whether it is VERW of a selector in memory, which may run anywhere and is refused nowhere. */
  public static boolean isVerw(byte[] code) {
    int at = Prefixes.skip(code);
    boolean operand = at + 2 < code.length && (code[at + 2] >> 3 & 7) == VERW;
    return operand && code[at] == 0x0f && code[at + 1] == 0 && (code[at + 2] & 0xc0) != 0xc0;
  }

  /** The general register that a move to or from CR3 names, by its number. */
  public static int register(byte[] code) {
    int at = Prefixes.skip(code);
    boolean upper = at > 0 && (code[at - 1] & 0xf1) == 0x41;
    return (code[at + 2] & 7) + (upper ? 8 : 0);
  }
}
