package entrylab.isa;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names the form of an instruction: family, operand kinds, and the address shape where it matters.
 */
final class FormName {
  private static final Map<String, String> FAMILY =
      Map.ofEntries(
              family("alu", "add", "sub", "and", "or", "xor", "inc", "dec", "neg", "not"),
              family("cmp", "cmp", "test"),
              family("mov", "mov", "movabs"),
              family("ext", "movzx", "movsx", "movsxd", "cdqe", "cwde", "cdq", "cqo"),
              family("adc", "adc", "sbb"),
              family("shift", "shl", "shr", "sar", "sal", "rol", "ror"),
              family("bt", "bt"),
              family("bts", "bts", "btr", "btc"),
              family("bitscan", "bsf", "bsr", "tzcnt", "lzcnt", "popcnt"),
              family("nop", "nop", "endbr64"),
              family("sysret", "sysretq", "sysret"),
              family("iret", "iretq", "iretd", "iret"),
              family("pushf", "pushfq"),
              family("popf", "popfq"))
          .values()
          .stream()
          .flatMap(m -> m.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private FormName() {}

  private static Map.Entry<String, Map<String, String>> family(String name, String... mnemonics) {
    return Map.entry(
        name, List.of(mnemonics).stream().collect(Collectors.toMap(m -> m, m -> name)));
  }

  static String of(String mnemonic, List<Operand> operands) {
    if (zeroIdiom(mnemonic, operands)) {
      return "zero_r";
    }
    String family = familyOf(mnemonic);
    if (family.equals("jcc") || List.of("jmp", "call").contains(family)) {
      return family + "_" + (operands.getFirst() instanceof Operand.Imm ? "rel" : kinds(operands));
    }
    if (family.equals("nop")) {
      return family;
    }
    if (family.equals("lea")) {
      return family + "_" + leaShape((Operand.Mem) operands.getLast());
    }
    String kinds = kinds(operands);
    // A comparison and an exchange cost the same either way round.
    if (kinds.equals("m_r") && List.of("cmp", "xchg").contains(family)) {
      kinds = "r_m";
    }
    // inc, dec, neg, not: one operand, costs as with an immediate.
    if (family.endsWith("alu") && operands.size() == 1) {
      kinds += "_i";
    }
    if (family.equals("shift") && operands.getLast() instanceof Operand.Reg) {
      kinds = kinds.substring(0, 1) + "_cl";
    }
    return kinds.isEmpty() ? family : family + "_" + kinds + suffix(operands);
  }

  private static String familyOf(String mnemonic) {
    if (mnemonic.startsWith("lock ")) {
      String bare = mnemonic.substring("lock ".length());
      return "lock_" + FAMILY.getOrDefault(bare, bare);
    }
    if (mnemonic.startsWith("j") && !mnemonic.equals("jmp")) {
      return "jcc";
    }
    if (mnemonic.startsWith("set")) {
      return "set";
    }
    if (mnemonic.startsWith("cmov")) {
      return "cmov";
    }
    return FAMILY.getOrDefault(mnemonic, mnemonic.replace(' ', '_'));
  }

  private static boolean zeroIdiom(String mnemonic, List<Operand> operands) {
    return (mnemonic.equals("xor") || mnemonic.equals("sub"))
        && operands.getFirst() instanceof Operand.Reg a
        && operands.getLast() instanceof Operand.Reg b
        && a.mask() == b.mask()
        && a.size() >= Integer.BYTES;
  }

  private static String leaShape(Operand.Mem address) {
    if (address.rip()) {
      return "rip";
    }
    boolean three = address.base() != 0 && address.index() != 0 && address.disp() != 0;
    return three ? "three" : "two";
  }

  private static String kinds(List<Operand> operands) {
    return operands.stream()
        .map(operand ->
            switch (operand) {
              case Operand.Reg r -> r.kind();
              case Operand.Imm i -> "i";
              case Operand.Mem m -> "m";
            })
        .collect(Collectors.joining("_"));
  }

  private static String suffix(List<Operand> operands) {
    boolean immediate = operands.stream().anyMatch(Operand.Imm.class::isInstance);
    for (Operand operand : operands) {
      if (operand instanceof Operand.Mem m) {
        if (m.index() != 0) {
          return ".idx";
        }
        return m.rip() && immediate ? ".rip" : "";
      }
    }
    return "";
  }
}
