package unicorn;

import java.util.Locale;

/** A block of guest code as the translator sees it. */
public class TranslationBlock {
  /** Virtual address of the first instruction. */
  public long pc;

  /** Number of instructions. */
  public int icount;

  /** Length in bytes. */
  public int size;

  /**
   * A block.
   *
   * @param pc virtual address of the first instruction
   * @param icount number of instructions
   * @param size length in bytes
   */
  public TranslationBlock(long pc, int icount, int size) {
    this.pc = pc;
    this.icount = icount;
    this.size = size;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "TranslationBlock [pc=0x%x, icount=%d, size=%d]", pc, icount, size);
  }
}
