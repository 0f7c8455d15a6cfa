package entrylab.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Independent jobs on a fixed number of threads, with results in the order of the jobs.
 *
 * <p>Of jobs that fail, the first in their order has its exception or error thrown as it is, so
 * that whoever tells an OutOfMemoryError from a mistake in a file can do so here, too; what has not
 * begun by then never does.
 */
public final class Parallel {
  private Parallel() {}

  /**
   * Results of all jobs, from a thread per processor.
   *
   * @param work what an interruption's message calls it, such as "the check"
   * @throws CancellationException if the thread is interrupted, as the jobs are then; its flag
   *     stays set
   * @throws IllegalStateException for a checked exception of a job
   */
  public static <T> List<T> all(String work, List<? extends Callable<? extends T>> jobs) {
    return all(work, Runtime.getRuntime().availableProcessors(), jobs);
  }

  /** Results of one job done to each of some things, from a thread per processor. */
  public static <A, T> List<T> each(String work, List<A> things, Function<A, T> job) {
    return each(work, Runtime.getRuntime().availableProcessors(), things, job);
  }

  /** Results of one job done to each of some things, from a given number of threads. */
  public static <A, T> List<T> each(String work, int threads, List<A> things, Function<A, T> job) {
    return all(
        work, threads, things.stream().<Callable<T>>map(thing -> () -> job.apply(thing)).toList());
  }

  private static <T> List<T> all(
      String work, int threads, List<? extends Callable<? extends T>> jobs) {
    try (ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name(work + " ", 0).factory())) {
      try {
        List<Future<? extends T>> futures = new ArrayList<>();
        for (Callable<? extends T> job : jobs) {
          futures.add(pool.submit(job));
        }
        List<T> results = new ArrayList<>();
        for (Future<? extends T> future : futures) {
          results.add(future.get());
        }
        return results;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException(work + " was interrupted");
      } catch (ExecutionException e) {
        throw asItIs(e.getCause());
      } finally {
        pool.shutdownNow();
      }
    }
  }

  private static RuntimeException asItIs(Throwable cause) {
    return switch (cause) {
      case Error error -> throw error;
      case RuntimeException unchecked -> unchecked;
      default -> new IllegalStateException(cause);
    };
  }
}
