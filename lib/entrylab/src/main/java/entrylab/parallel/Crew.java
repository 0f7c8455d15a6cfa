package entrylab.parallel;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to many things, on as many threads as told; each job brings its own machine. */
public final class Crew {
  private final int workers;

  public Crew(int workers) {
    this.workers = workers;
  }

  /** A worker per core. */
  public static Crew ofAllCores() {
    return new Crew(Runtime.getRuntime().availableProcessors());
  }

  /**
   * The results, in the order of the things.
   *
   * @throws CancellationException if the thread is interrupted; its flag stays set
   */
  public <T, R> List<R> each(List<T> things, Function<T, R> job) {
    try (ExecutorService pool =
        Executors.newFixedThreadPool(
            workers, Thread.ofPlatform().daemon().name("check-", 0).factory())) {
      List<Future<R>> futures =
          things.stream().map(thing -> pool.submit(() -> job.apply(thing))).toList();
      try {
        return futures.stream().map(Crew::result).toList();
      } finally {
        pool.shutdownNow();
      }
    }
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the check was interrupted");
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException unchecked -> throw unchecked;
        case Error error -> throw error;
        case null, default -> throw new IllegalStateException(e.getCause());
      }
    }
  }
}
