package entrylab.isa;

import java.util.Set;

/**
 * The part an instruction can play in macro-fusion of an ALU instruction with the jcc behind it
 * (Intel optimization manual, table 3-2 for Haswell, as repeated in
 * https://sourceware.org/legacy-ml/binutils/2020-03/msg00009/0001-According-to-intel-SDM-manual-not-all-compare-flag-m.patch).
 */
public enum Fusible {
  NONE,
  /** test, and: fuse with every condition. */
  TEST,
  AND,
  /** cmp, add, sub: not with sign, parity or overflow alone. */
  CMP,
  ADD_SUB,
  /** inc, dec: not with conditions on the carry either. */
  INC_DEC,
  /** jcc on equality or signed order. */
  JCC_ORDER,
  /** jcc on the carry flag. */
  JCC_CARRY,
  /** jcc on sign, parity or overflow alone. */
  JCC_OTHER;

  private static final Set<String> CARRY = Set.of("jb", "jae", "ja", "jbe");
  private static final Set<String> OTHER = Set.of("js", "jns", "jp", "jnp", "jo", "jno");

  /** The rule by which nothing with a memory operand fuses. */
  public static final String REGISTERS_ONLY = "registers";

  /** Whether this, followed directly by {@code next}, becomes one micro-op by a CPU's rule. */
  public boolean with(Fusible next, String rule) {
    boolean jcc = next == JCC_ORDER || next == JCC_CARRY || next == JCC_OTHER;
    if (!jcc) {
      return false;
    }
    if (rule.equals("cmp-test")) {
      return this == TEST || this == CMP;
    }
    return switch (this) {
      case TEST, AND -> true;
      case CMP, ADD_SUB -> next != JCC_OTHER;
      case INC_DEC -> next == JCC_ORDER;
      default -> false;
    };
  }

  /** Sandy Bridge and later cannot fuse an ALU instruction that has memory and an immediate. */
  public static Fusible of(
      String mnemonic, boolean memory, boolean immediate, boolean writesMemory) {
    if (mnemonic.startsWith("j") && !mnemonic.equals("jmp")) {
      return CARRY.contains(mnemonic)
          ? JCC_CARRY
          : OTHER.contains(mnemonic) ? JCC_OTHER : JCC_ORDER;
    }
    if (memory && (immediate || writesMemory)) {
      return NONE;
    }
    return switch (mnemonic) {
      case "test" -> TEST;
      case "and" -> AND;
      case "cmp" -> CMP;
      case "add", "sub" -> ADD_SUB;
      case "inc", "dec" -> INC_DEC;
      default -> NONE;
    };
  }
}
