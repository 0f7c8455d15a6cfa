package entrylab.core.isa;

import entrylab.core.branch.BranchKind;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Turns code bytes into {@link Instruction}s. Safe for use by several threads. */
public final class Decoder {
  private static final Decoder SHARED = new Decoder();

  /** An image has about a thousand instructions; this holds those of more than all designs. */
  private static final int MOST_KNOWN = 1 << 16;

  private final Capstone capstone = new Capstone();
  private final Map<Code, Instruction> known = new ConcurrentHashMap<>();

  /** Code at an address; it has 15 bytes at most. */
  private record Code(long address, int length, long low, long high) {
    static Code of(byte[] code, long address) {
      long[] halves = new long[2];
      for (int i = 0; i < code.length; i++) {
        halves[i / Long.BYTES] |= (code[i] & 0xffL) << Byte.SIZE * (i % Long.BYTES);
      }
      return new Code(address, code.length, halves[0], halves[1]);
    }
  }

  private Decoder() {}

  /**
   * The decoder; opens the library at the first call.
   *
   * @throws IllegalStateException if libcapstone is not to be found, saying what to install
   */
  public static Decoder get() {
    return SHARED;
  }

  /**
   * Decodes the first instruction of the bytes.
   *
   * @throws IllegalArgumentException if they do not begin with an instruction
   */
  public Instruction decode(byte[] code, long address) {
    if (code.length > 2 * Long.BYTES) {
      return fresh(code, address);
    }
    // Sweeps over many profiles compile the same code for each of them.
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(Code.of(code, address), c -> fresh(code, address));
  }

  private Instruction fresh(byte[] code, long address) {
    Capstone.Decoded decoded =
        capstone
            .decode(code, address)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT,
                        "no x86-64 instruction at %x: %s",
                        address,
                        HexFormat.of().formatHex(code))));
    String mnemonic = decoded.mnemonic();
    List<Operand> operands = decoded.operands();
    String form = FormName.of(mnemonic, operands);
    var effects = Effects.of(mnemonic, form, decoded);
    Optional<Operand.Mem> memory =
        form.equals("nop") || mnemonic.equals("lea")
            ? Optional.empty()
            : operands.stream()
                .filter(Operand.Mem.class::isInstance)
                .map(Operand.Mem.class::cast)
                .findFirst();
    return new Instruction(
        address,
        decoded.length(),
        (mnemonic + " " + decoded.operandText()).strip(),
        form,
        effects.reads(),
        effects.writes(),
        memory.map(Decoder::shape),
        effects.implicitStack(),
        branch(form),
        Fusible.of(
            mnemonic,
            memory.isPresent(),
            operands.stream().anyMatch(Operand.Imm.class::isInstance),
            memory.map(Operand.Mem::written).orElse(false)));
  }

  private static MemoryOperand shape(Operand.Mem m) {
    int stackBases = Register.RSP.mask() | Register.RBP.mask();
    return new MemoryOperand(
        m.base() | m.index(),
        m.index() != 0,
        m.segment(),
        (m.base() & stackBases) != 0 && m.index() == 0,
        m.disp(),
        m.size());
  }

  private static Optional<BranchKind> branch(String form) {
    return Optional.ofNullable(
        switch (form) {
          case "jcc_rel" -> BranchKind.CONDITIONAL;
          case "jmp_rel" -> BranchKind.JUMP;
          case "call_rel" -> BranchKind.CALL;
          case "jmp_r", "jmp_m" -> BranchKind.INDIRECT_JUMP;
          case "call_r", "call_m" -> BranchKind.INDIRECT_CALL;
          case "ret" -> BranchKind.RETURN;
          default -> null;
        });
  }
}
