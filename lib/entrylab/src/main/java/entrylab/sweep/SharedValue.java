package entrylab.sweep;

import java.util.function.Supplier;

/**
 * A value that several jobs use: made for the first, dropped after the last, so that a long sweep
 * holds only what is in use.
 */
final class SharedValue<T> {
  private final Supplier<T> maker;
  private T value;
  private int users;

  SharedValue(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Announces one more user; to be called before any of them is done. */
  synchronized void announce() {
    users++;
  }

  /** The value. */
  synchronized T get() {
    if (value == null) {
      value = maker.get();
    }
    return value;
  }

  /** Tells that a user is done. */
  synchronized void release() {
    users--;
    if (users == 0) {
      value = null;
    }
  }
}
