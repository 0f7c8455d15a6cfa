package unicorn;

/** Answers reads of a memory-mapped I/O range. */
public interface MmioReadHandler {
  /**
   * Answers a read.
   *
   * @param u the engine that runs
   * @param offset bytes from the start of the range
   * @param size bytes to read
   * @param user the object given to {@code mmio_map}
   * @return the value read
   */
  long read(Unicorn u, long offset, int size, Object user);
}
