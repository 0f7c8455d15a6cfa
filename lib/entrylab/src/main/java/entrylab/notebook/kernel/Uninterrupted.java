package entrylab.notebook.kernel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Sends something from a thread that nobody interrupts: a message that is broken off leaves a
 * kernel's channel in a state that a later cell fails on, and the cell's own thread may be
 * interrupted at any moment, in the middle of a message, too.
 */
public final class Uninterrupted {
  private static final Executor SENDER =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("page").factory());

  private Uninterrupted() {}

  /**
   * Runs this and waits for its end. A calling thread that is interrupted, before or meanwhile,
   * stays so.
   */
  public static void send(Runnable message) {
    try {
      CompletableFuture.runAsync(message, SENDER).join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException unchecked -> throw unchecked;
        case Error error -> throw error;
        case null, default -> throw e;
      }
    }
  }
}
