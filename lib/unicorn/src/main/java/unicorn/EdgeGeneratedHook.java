package unicorn;

/** A call when a new edge between two blocks is translated ({@code UC_HOOK_EDGE_GENERATED}). */
public interface EdgeGeneratedHook extends Hook {
  /**
   * Called once per edge, when the second block is translated.
   *
   * @param u the engine that runs
   * @param cur_tb the block being entered
   * @param prev_tb the block executed before it
   * @param user the object given to {@code hook_add}
   */
  void hook(Unicorn u, TranslationBlock cur_tb, TranslationBlock prev_tb, Object user);
}
