package entrylab.isa;

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
  private final Map<Code, Known> known = new ConcurrentHashMap<>();

  /** What is known of some code, wherever it lies. */
  private record Known(Instruction atZero, CodeAddresses addresses, String mnemonic) {
    /** Only direct branches look different at another address. */
    Instruction at(byte[] code, long address) {
      CodeField branch = addresses.branch();
      String text =
          branch.present()
              ? mnemonic + " 0x" + Long.toHexString(address + atZero.length() + branch.value(code))
              : atZero.text();
      return atZero.at(address, text);
    }
  }

  /** Code; it has 15 bytes at most. */
  private record Code(int length, long low, long high) {
    static Code of(byte[] code) {
      long[] halves = new long[2];
      for (int i = 0; i < code.length; i++) {
        halves[i / Long.BYTES] |= (code[i] & 0xffL) << Byte.SIZE * (i % Long.BYTES);
      }
      return new Code(code.length, halves[0], halves[1]);
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
    return known(code, address).at(code, address);
  }

  /**
   * Where the bytes of the first instruction state addresses.
   *
   * @throws IllegalArgumentException if they do not begin with an instruction
   */
  public CodeAddresses addresses(byte[] code) {
    return known(code, 0).addresses();
  }

  private Known known(byte[] code, long address) {
    if (code.length > 2 * Long.BYTES) {
      return fresh(code, address);
    }
    // Sweeps over many profiles and placements compile the same code for each of them.
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(Code.of(code), c -> fresh(code, address));
  }

  /** Decodes; the address serves the message alone. */
  private Known fresh(byte[] code, long address) {
    Capstone.Decoded decoded =
        capstone
            .decode(code, 0)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT,
                        "no x86-64 instruction at %x: %s",
                        address,
                        HexFormat.of().formatHex(code))));
    // Capstone 5 does not know FRED.
    boolean eretu = ControlFlow.of(code) == ControlFlow.ERETU;
    String mnemonic = eretu ? "eretu" : decoded.mnemonic();
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
    Optional<BranchKind> branch = ControlFlow.of(code).kind();
    boolean direct = form.endsWith("_rel");
    var atZero =
        new Instruction(
            0,
            decoded.length(),
            (mnemonic + " " + decoded.operandText()).strip(),
            form,
            effects.reads(),
            effects.writes(),
            memory.map(Decoder::shape),
            effects.implicitStack(),
            branch,
            Fusible.of(
                mnemonic,
                memory.isPresent(),
                operands.stream().anyMatch(Operand.Imm.class::isInstance),
                memory.map(Operand.Mem::written).orElse(false)));
    return new Known(atZero, CodeAddresses.of(decoded, direct), mnemonic);
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
}
