package entrylab.core.replay;

import java.util.Locale;

/**
 * What a simulator counted, each counter beside those it can be derived from.
 *
 * @param runs all of them
 * @param undisturbed runs whose every answer was the settled one
 * @param remembered runs whose timing was known
 * @param timed runs that went through the core
 * @param branches that the calls and the user program had
 * @param predicted branches that the branch unit saw
 */
record RunCounts(
    long runs, long undisturbed, long remembered, long timed, long branches, long predicted) {
  /**
   * Derives runs and branches from others.
   *
   * @throws IllegalStateException if they are off
   */
  void check() {
    if (undisturbed + remembered + timed != runs) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%d undisturbed, %d remembered and %d timed are not %d runs",
              undisturbed,
              remembered,
              timed,
              runs));
    }
    if (predicted != branches) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT, "%d branches predicted, but the calls had %d", predicted, branches));
    }
  }
}
