package entrylab.progress;

import java.util.concurrent.CancellationException;

/** The wish of who started some work that it stop. */
public final class Interruption {
  private Interruption() {}

  /**
   * Goes on unless the thread is interrupted; to be called some twenty times a second or more.
   *
   * @param work what the message calls it, such as "the sweep"
   * @throws CancellationException if the thread is interrupted; its flag stays set
   */
  public static void check(String work) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException(work + " was interrupted");
    }
  }
}
