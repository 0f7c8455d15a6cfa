package entrylab.core.pipeline;

import java.util.Locale;
import java.util.function.LongUnaryOperator;

/**
 * The bandwidth of an in-order stage, in micro-ops per cycle: rename, retirement, branches, ALU
 * micro-ops.
 */
final class Bandwidth {
  private final int width;
  private long last;
  private int used;
  private long issued;

  Bandwidth(int width) {
    this.width = width;
  }

  /** Issues one micro-op at the first moment not before the given one. */
  long issue(long ready) {
    if (Moment.cycle(ready) > Moment.cycle(last)) {
      last = ready;
      used = 0;
    } else if (used == width) {
      last = Moment.core(last, 1);
      used = 0;
    }
    used++;
    issued++;
    return last;
  }

  /** The first moment not before the given one at which one more can issue. */
  long earliest(long ready) {
    boolean full = used == width && Moment.cycle(ready) <= Moment.cycle(last);
    return full ? Moment.core(last, 1) : ready;
  }

  /** The moment at which the last micro-op issued. */
  long last() {
    return last;
  }

  /**
   * Looks whether all that an earlier stage issued this one has issued, and nothing else.
   *
   * @param trace whose name a complaint has
   * @throws IllegalStateException if not
   */
  void check(Bandwidth earlier, String trace) {
    if (earlier.issued != issued) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%s: %d micro-ops renamed, but %d retired",
              trace,
              earlier.issued,
              issued));
    }
  }

  /** Changes the one moment kept. */
  void replaceAll(LongUnaryOperator change) {
    last = change.applyAsLong(last);
  }

  void clear() {
    issued = 0;
    last = Moment.ZERO;
    used = 0;
  }
}
