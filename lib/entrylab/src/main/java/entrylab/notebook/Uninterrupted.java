package entrylab.notebook;

/**
 * Sends something with the interrupt flag down: a message that is broken off leaves a kernel's
 * channel in a state that a later cell fails on.
 */
public final class Uninterrupted {
  private Uninterrupted() {}

  /** Runs this on the calling thread, whose flag is set again afterwards. */
  public static void send(Runnable message) {
    boolean interrupted = Thread.interrupted();
    try {
      message.run();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
