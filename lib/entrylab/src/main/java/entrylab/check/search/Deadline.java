package entrylab.check.search;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/** The end of a search's time. */
public final class Deadline {
  private final long end;

  public Deadline(Duration time) {
    this.end = System.nanoTime() + time.toNanos();
  }

  /**
   * Whether it is over.
   *
   * @throws CancellationException if the thread is interrupted; its flag stays set
   */
  public boolean passed() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the check was interrupted");
    }
    return System.nanoTime() - end >= 0;
  }
}
