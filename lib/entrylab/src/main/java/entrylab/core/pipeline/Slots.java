package entrylab.core.pipeline;

/** An in-order stage that passes so many micro-ops per cycle: rename, retirement. */
final class Slots {
  private final int width;
  private long last;
  private int used;

  Slots(int width) {
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

  void clear() {
    last = Moment.ZERO;
    used = 0;
  }
}
