package entrylab.placement;

/**
 * A piece of an image that a linker can place by itself: everything in it keeps its distances.
 *
 * @param name by which its place is drawn: a symbol, or a section that stays in one piece
 * @param kind what it is
 * @param from its first address as linked
 * @param to one past its last address
 * @param alignment what it begins at multiples of wherever it is placed, since its text was
 *     assembled for that: bytes, 1 if it says nothing
 */
public record Block(String name, Kind kind, long from, long to, int alignment) {
  /** What a block is, which decides what it is aligned to. */
  public enum Kind {
    /** Assembly of one section: entry, exit and slow path, or stubs and trampolines. */
    ENTRY_TEXT,
    /** A C function, or several that the assembler has tied together by short jumps. */
    FUNCTION,
    /** A table, or other read-only data. */
    TABLE
  }

  /** A block that says nothing of its alignment. */
  public Block(String name, Kind kind, long from, long to) {
    this(name, kind, from, to, 1);
  }

  /** The block with another end. */
  Block upTo(long end) {
    return new Block(name, kind, from, end, alignment);
  }

  /** Bytes. */
  public long bytes() {
    return to - from;
  }

  /** Whether an address lies in it, as linked. */
  public boolean contains(long address) {
    return Long.compareUnsigned(address, from) >= 0 && Long.compareUnsigned(address, to) < 0;
  }
}
