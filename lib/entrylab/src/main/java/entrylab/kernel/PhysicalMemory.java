package entrylab.kernel;

/** Memory of a guest by physical address. */
public interface PhysicalMemory {
  /** Bytes of a page. */
  int PAGE = 4096;

  /** Whether the page at an address is there. */
  boolean has(long physical);

  /** Eight bytes, little endian; only where {@link #has} says yes. */
  long word(long physical);
}
