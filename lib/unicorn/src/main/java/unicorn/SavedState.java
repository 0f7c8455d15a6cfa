package unicorn;

/**
 * What a context holds.
 *
 * @param engine the engine that it was saved from last, or null
 * @param contents {@code UC_CTL_CONTEXT_*}, or'ed together; 0 if nothing has been saved
 * @param snapshot number of the state of memory among {@link Snapshots}, or 0
 */
record SavedState(Engine engine, int contents, long snapshot) {
  static final SavedState NOTHING = new SavedState(null, 0, 0);

  boolean isOf(Engine other) {
    return engine == other;
  }

  /**
   * Refuses what would make the library follow pointers into memory that is gone, or copy a state
   * of the CPU that was never there.
   */
  void requireRestorable(Engine to) {
    int wanted = to.contextContents();
    if (contents == 0) {
      throw refused("nothing has been saved in this context");
    }
    if ((wanted & ~contents) != 0) {
      throw refused(
          (wanted & ~contents & UnicornConst.UC_CTL_CONTEXT_MEMORY) != 0
              ? "no memory has been saved in this context, see ctl_context_mode"
              : "no registers have been saved in this context, see ctl_context_mode");
    }
    if ((wanted & UnicornConst.UC_CTL_CONTEXT_MEMORY) == 0) {
      return;
    }
    if (!isOf(to)) {
      throw refused("a context with memory can only be restored into the engine it is from");
    }
    if (!to.snapshots.isRestorable(snapshot)) {
      throw refused("an older context with memory has been restored since this one was saved");
    }
  }

  private static UnicornException refused(String why) {
    return new UnicornException(Errors.text(UnicornConst.UC_ERR_ARG) + ": " + why);
  }
}
