package unicorn;

/** A call before every instruction in a range of addresses ({@code UC_HOOK_CODE}). */
public interface CodeHook extends Hook {
  /**
   * Called before the instruction executes; the program counter already points at it.
   *
   * @param u the engine that runs
   * @param address virtual address of the instruction
   * @param size length of the instruction in bytes
   * @param user the object given to {@code hook_add}
   */
  void hook(Unicorn u, long address, int size, Object user);
}
