package entrylab.check;

import java.time.Duration;

/** The end of a search's time. */
final class Deadline {
  private final long end;

  Deadline(Duration time) {
    this.end = System.nanoTime() + time.toNanos();
  }

  boolean passed() {
    return System.nanoTime() - end >= 0;
  }
}
