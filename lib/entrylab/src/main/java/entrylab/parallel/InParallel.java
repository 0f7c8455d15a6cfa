package entrylab.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work in as many threads as there are processors; what it yields is in the order of the tasks. */
public final class InParallel {
  private InParallel() {}

  /**
   * Does all of it.
   *
   * @throws CancellationException if the thread is interrupted; the work is then, too
   */
  public static <T> List<T> all(String what, List<? extends Callable<T>> tasks) {
    try (ExecutorService pool =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().daemon().name("measure-", 0).factory())) {
      try {
        List<T> results = new ArrayList<>();
        for (Future<T> future : pool.invokeAll(tasks)) {
          results.add(future.get());
        }
        return results;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException(what + " was interrupted");
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(what + ": " + e.getCause(), e);
      } finally {
        pool.shutdownNow();
      }
    }
  }
}
