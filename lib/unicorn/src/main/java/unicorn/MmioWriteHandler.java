package unicorn;

/** Takes writes to a memory-mapped I/O range. */
public interface MmioWriteHandler {
  /**
   * Takes a write.
   *
   * @param u the engine that runs
   * @param offset bytes from the start of the range
   * @param size bytes to write
   * @param value the value written
   * @param user_data the object given to {@code mmio_map}
   */
  void write(Unicorn u, long offset, int size, long value, Object user_data);
}
