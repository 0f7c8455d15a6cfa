package unicorn;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * How many engines are open, and a collection of garbage when that becomes many: a forgotten engine
 * takes 3 MB of memory and 1 GiB of addresses, but next to nothing of the heap, which alone would
 * make the collector look for it. As the JDK does for direct buffers.
 */
final class OpenEngines {
  /** So many never make a collection worth its while. */
  private static final int FEW = 64;

  /** How long the Cleaner may find nothing to close before it is taken to be done. */
  private static final int PATIENCE = 4;

  /** How long the Cleaner's thread may take to get a processor at all, on a busy machine. */
  private static final int MOST_SECONDS = 2;

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

  private static final AtomicInteger OPEN = new AtomicInteger();
  private static volatile int limit = FEW;

  private OpenEngines() {}

  static void opening() {
    if (OPEN.get() >= limit) {
      collect();
    }
    OPEN.incrementAndGet();
  }

  static void closed() {
    OPEN.decrementAndGet();
  }

  private static synchronized void collect() {
    if (OPEN.get() < limit) {
      return; // another thread has just done it
    }
    collectAndReachCleaner();
    for (int idle = 0; idle < PATIENCE; idle++) {
      int before = OPEN.get();
      LockSupport.parkNanos(PAUSE);
      idle = OPEN.get() < before ? -1 : idle;
    }
    // Twice as many as are in use: who opens more and more pays for few collections.
    limit = Math.max(FEW, 2 * OPEN.get());
  }

  /** Returns when the Cleaner's thread has come to what was found; sooner if interrupted. */
  private static void collectAndReachCleaner() {
    CountDownLatch reached = new CountDownLatch(1);
    Engine.CLEANER.register(new Object(), reached::countDown);
    System.gc();
    try {
      // In vain where a JVM does not collect on demand; the limit grows then.
      var unused = reached.await(MOST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
