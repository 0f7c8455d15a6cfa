package entrylab.isa;

import java.util.Optional;

/**
 * How an instruction may change the flow of control.
 *
 * <pre>{@code
 * show(ControlFlow.of(new byte[] {(byte) 0xc3}).near()); // ret
 * }</pre>
 */
public enum ControlFlow {
  /** It does not. */
  NONE,
  /** Conditional, direct. */
  CONDITIONAL(BranchKind.CONDITIONAL),
  /** Unconditional, direct. */
  JUMP(BranchKind.JUMP),
  /** Direct call. */
  CALL(BranchKind.CALL),
  /** Jump through a register or memory. */
  INDIRECT_JUMP(BranchKind.INDIRECT_JUMP),
  /** Call through a register or memory. */
  INDIRECT_CALL(BranchKind.INDIRECT_CALL),
  /** Near return. */
  RETURN(BranchKind.RETURN),
  /** SYSRET, back to user mode. */
  SYSRET,
  /** IRET. */
  IRET,
  /** ERETU, back to user mode with the frame that FRED's event delivery built. */
  ERETU;

  private static final int REPEAT = 0xf3;

  private final Optional<BranchKind> kind;

  ControlFlow() {
    kind = Optional.empty();
  }

  ControlFlow(BranchKind kind) {
    this.kind = Optional.of(kind);
  }

  /** What the predictors take it for; nothing unless it stays within one privilege level. */
  public Optional<BranchKind> kind() {
    return kind;
  }

  /** Whether the target comes from a register or memory, returns aside. */
  public boolean indirect() {
    return kind.isPresent() && kind.get().indirect();
  }

  /** Whether it is a branch within one privilege level. */
  public boolean near() {
    return kind.isPresent();
  }

  /**
   * Classifies the instruction at the start of some bytes, by opcode alone (Intel SDM volume 2,
   * opcode maps).
   */
  public static ControlFlow of(byte[] code) {
    int at = Prefixes.skip(code);
    if (at >= code.length) {
      return NONE;
    }
    int opcode = code[at] & 0xff;
    int second = at + 1 < code.length ? code[at + 1] & 0xff : 0;
    if (opcode >= 0x70 && opcode <= 0x7f) {
      return CONDITIONAL;
    }
    return switch (opcode) {
      case 0x0f -> eretu(code, at) ? ERETU : twoByte(second);
      case 0xe0, 0xe1, 0xe2, 0xe3 -> CONDITIONAL;
      case 0xe8 -> CALL;
      case 0xe9, 0xeb -> JUMP;
      case 0xc2, 0xc3 -> RETURN;
      case 0xcf -> IRET;
      case 0xff -> group5((second >> 3) & 7);
      default -> NONE;
    };
  }

  /** F3 0F 01 CA, which processors without FRED have as CLAC with a prefix that means nothing. */
  private static boolean eretu(byte[] code, int at) {
    return at > 0
        && (code[at - 1] & 0xff) == REPEAT
        && at + 2 < code.length
        && code[at + 1] == 0x01
        && (code[at + 2] & 0xff) == 0xca;
  }

  private static ControlFlow twoByte(int opcode) {
    if (opcode >= 0x80 && opcode <= 0x8f) {
      return CONDITIONAL;
    }
    return opcode == 0x07 ? SYSRET : NONE;
  }

  private static ControlFlow group5(int extension) {
    return switch (extension) {
      case 2, 3 -> INDIRECT_CALL;
      case 4, 5 -> INDIRECT_JUMP;
      default -> NONE;
    };
  }
}
