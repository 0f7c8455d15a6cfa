package unicorn;

/** A call on the x86 {@code IN} instruction. */
public interface InHook extends InstructionHook {
  /**
   * Answers a port read.
   *
   * @param u the engine that runs
   * @param port port number
   * @param size bytes to read: 1, 2 or 4
   * @param user the object given to {@code hook_add}
   * @return the value that the instruction reads
   */
  int hook(Unicorn u, int port, int size, Object user);
}
