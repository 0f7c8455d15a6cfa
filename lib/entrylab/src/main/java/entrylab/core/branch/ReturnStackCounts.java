package entrylab.core.branch;

import java.util.Locale;

/**
 * What a return stack counted, beside the depth that it can be derived from.
 *
 * @param pushes all of them
 * @param overflows entries overwritten by pushes
 * @param pops all of them
 * @param underflows pops that found the stack empty
 * @param live entries pushed and neither popped nor overwritten
 */
record ReturnStackCounts(long pushes, long overflows, long pops, long underflows, int live) {
  /**
   * Derives the depth from the counters.
   *
   * @throws IllegalStateException if pushes - overflows - (pops - underflows) is not the depth
   */
  void check() {
    if (pushes - overflows - (pops - underflows) != live) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "return stack: %d pushes, %d overwritten, %d pops, %d of an empty stack, but %d live",
              pushes,
              overflows,
              pops,
              underflows,
              live));
    }
  }
}
