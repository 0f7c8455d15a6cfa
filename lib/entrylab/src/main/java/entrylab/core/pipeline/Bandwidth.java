package entrylab.core.pipeline;

import java.util.Locale;

/** An in-order stage that passes so many micro-ops per cycle: rename, retirement. */
final class Bandwidth {
  private final int width;
  private long last;
  private int used;
  private long passed;

  Bandwidth(int width) {
    this.width = width;
  }

  /** Passes one micro-op at the first moment not before the given one. */
  long pass(long ready) {
    if (Moment.cycle(ready) > Moment.cycle(last)) {
      last = ready;
      used = 0;
    } else if (used == width) {
      last = Moment.core(last, 1);
      used = 0;
    }
    used++;
    passed++;
    return last;
  }

  /** The first moment not before the given one at which one more can pass. */
  long room(long ready) {
    boolean full = used == width && Moment.cycle(ready) <= Moment.cycle(last);
    return full ? Moment.core(last, 1) : ready;
  }

  /** The moment at which the last micro-op passed. */
  long last() {
    return last;
  }

  /**
   * Looks whether all that passed an earlier stage have passed this one, and nothing else.
   *
   * @param trace whose name a complaint has
   * @throws IllegalStateException if not
   */
  void check(Bandwidth earlier, String trace) {
    if (earlier.passed != passed) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%s: %d micro-ops renamed, but %d retired",
              trace,
              earlier.passed,
              passed));
    }
  }

  void clear() {
    passed = 0;
    last = Moment.ZERO;
    used = 0;
  }
}
