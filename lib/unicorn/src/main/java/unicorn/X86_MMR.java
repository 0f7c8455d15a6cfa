package unicorn;

/** An x86 memory-management register: GDTR, IDTR, LDTR or TR. */
public class X86_MMR {
  /** Linear address of the table or segment. */
  public long base;

  /** Offset of the last byte. */
  public int limit;

  /** Attributes, bits 8-23 of the descriptor's upper half; not used by GDTR and IDTR. */
  public int flags;

  /** Selector; not used by GDTR and IDTR. */
  public short selector;

  /**
   * A register of all four fields.
   *
   * @param base linear address of the table or segment
   * @param limit offset of the last byte
   * @param flags attributes
   * @param selector selector
   */
  public X86_MMR(long base, int limit, int flags, short selector) {
    this.base = base;
    this.limit = limit;
    this.flags = flags;
    this.selector = selector;
  }

  /**
   * A register without selector and flags, for GDTR and IDTR.
   *
   * @param base linear address of the table
   * @param limit offset of the last byte
   */
  public X86_MMR(long base, int limit) {
    this(base, limit, 0, (short) 0);
  }

  @Override
  public String toString() {
    return "X86_MMR [base="
        + base
        + ", limit="
        + limit
        + ", flags="
        + flags
        + ", selector="
        + selector
        + "]";
  }
}
