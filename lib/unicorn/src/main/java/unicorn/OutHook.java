package unicorn;

/** A call on the x86 {@code OUT} instruction. */
public interface OutHook extends InstructionHook {
  /**
   * Takes a port write.
   *
   * @param u the engine that runs
   * @param port port number
   * @param size bytes to write: 1, 2 or 4
   * @param value the value written
   * @param user the object given to {@code hook_add}
   */
  void hook(Unicorn u, int port, int size, int value, Object user);
}
