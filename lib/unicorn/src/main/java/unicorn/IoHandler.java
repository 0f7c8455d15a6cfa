package unicorn;

/**
 * A handler of memory-mapped I/O, as the target of a {@link Registration}.
 *
 * @param handler a {@link MmioReadHandler} or {@link MmioWriteHandler}
 * @param first first address of the range that was mapped
 * @param last last address
 */
record IoHandler(Object handler, long first, long last) {}
