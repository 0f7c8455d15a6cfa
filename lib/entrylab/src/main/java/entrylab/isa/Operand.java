package entrylab.isa;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An explicit operand as the disassembler reports it. */
sealed interface Operand {

  /** Bytes. */
  int size();

  /**
   * A register; {@code mask} is 0 for one that carries no dependency here.
   *
   * @param kind its letters in the names of forms: {@code r}, or {@code cr}, {@code dr}, {@code sr}
   *     for a control, debug or segment register, a move of which is no ordinary move
   */
  record Reg(int mask, String kind, int size, boolean read, boolean written) implements Operand {
    private static final Pattern SPECIAL = Pattern.compile("([cd])r\\d+|([c-g]|s)s");

    /** The letters of a register's name. */
    static String kind(String name) {
      Matcher special = SPECIAL.matcher(name);
      return !special.matches() ? "r" : special.group(1) == null ? "sr" : special.group(1) + "r";
    }
  }

  /** An immediate or a direct branch target. */
  record Imm(int size) implements Operand {}

  /**
   * A memory operand.
   *
   * @param segment whether fs or gs is added
   */
  record Mem(
      int base,
      int index,
      boolean rip,
      boolean segment,
      long disp,
      int size,
      boolean read,
      boolean written)
      implements Operand {}
}
