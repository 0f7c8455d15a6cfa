package unicorn;

/** A call on an operation of the translator's intermediate code ({@code UC_HOOK_TCG_OPCODE}). */
public interface TcgOpcodeHook extends Hook {
  /**
   * Called before the operation executes.
   *
   * @param u the engine that runs
   * @param address address of the instruction it was translated from
   * @param arg1 first operand
   * @param arg2 second operand
   * @param size width of the operands in bits
   * @param user the object given to {@code hook_add}
   */
  void hook(Unicorn u, long address, long arg1, long arg2, int size, Object user);
}
