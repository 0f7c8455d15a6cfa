package entrylab.core.isa;

/** An explicit operand as the disassembler reports it. */
sealed interface Operand {

  /** Bytes. */
  int size();

  /** A register; {@code mask} is 0 for one that carries no dependency here. */
  record Reg(int mask, int size, boolean read, boolean written) implements Operand {}

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
