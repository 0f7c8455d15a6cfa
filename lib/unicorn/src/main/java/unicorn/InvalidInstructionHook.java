package unicorn;

/** A call on instructions that do not decode ({@code UC_HOOK_INSN_INVALID}). */
public interface InvalidInstructionHook extends Hook {
  /**
   * Called when an invalid instruction is met; move the program counter to continue elsewhere.
   *
   * @param u the engine that runs
   * @param user the object given to {@code hook_add}
   * @return true to continue, false to stop with an error
   */
  boolean hook(Unicorn u, Object user);
}
