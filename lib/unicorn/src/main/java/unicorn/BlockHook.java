package unicorn;

/**
 * A call at the entry of every translated block in a range of addresses ({@code UC_HOOK_BLOCK}).
 */
public interface BlockHook extends Hook {
  /**
   * Called before the first instruction of the block executes.
   *
   * @param u the engine that runs
   * @param address virtual address of the block
   * @param size length of the block in bytes, 0 if unknown
   * @param user the object given to {@code hook_add}
   */
  void hook(Unicorn u, long address, int size, Object user);
}
