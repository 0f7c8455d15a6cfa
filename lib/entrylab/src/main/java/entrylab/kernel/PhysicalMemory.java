package entrylab.kernel;

/**
 * Memory of a guest by physical address.
 *
 * <pre>{@code
 * PhysicalMemory memory = Kernels.here().snapshot("6.1");
 * show(memory.has(0x1000));
 * }</pre>
 */
public interface PhysicalMemory {
  /** Bytes of a page. */
  int PAGE = 4096;

  /** Whether the page at an address is there. */
  boolean has(long physical);

  /** Eight bytes, little endian; only where {@link #has} says yes. */
  long word(long physical);
}
