package unicorn;

/**
 * A call-back that is one machine instruction, a return: what an event costs the library itself. In
 * this package as the binding's users cannot have it.
 */
public final class EmptyCallback {
  private static final long RETURN =
      ExecutableMemory.holding(RecorderCode.returnOnly()).orElseThrow().address();

  private EmptyCallback() {}

  /**
   * Adds it as a hook.
   *
   * @param unicorn the engine
   * @param types {@code UC_HOOK_*}, or'ed together
   * @param begin first address
   * @param end last address; less than {@code begin} for every address
   */
  public static void add(Unicorn unicorn, int types, long begin, long end) {
    for (int rest = types; rest != 0; rest &= rest - 1) {
      unicorn.hooks.addNative(Integer.lowestOneBit(rest), RETURN, 0, begin, end);
    }
  }
}
