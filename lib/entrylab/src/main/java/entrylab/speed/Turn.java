package entrylab.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** One participant's part of every round: a number of calls in each of some threads, together. */
final class Turn {
  private static final double MEGA = 1e6;
  private static final double NANO = 1e-9;

  private final int calls;
  private final List<BenchThread<?>> workers;
  private final List<Double> rates = new ArrayList<>();

  Turn(int calls, BenchThread<?>... workers) {
    this.calls = calls;
    this.workers = List.of(workers);
  }

  /**
   * Takes the turn.
   *
   * @param counts whether the rate is kept; not while things warm up
   * @throws CancellationException if the waiting thread is interrupted
   */
  void take(boolean counts) {
    long start = System.nanoTime();
    List<CompletableFuture<Void>> going =
        workers.stream().map(worker -> worker.start(calls)).toList();
    going.forEach(BenchThread::await);
    double seconds = (System.nanoTime() - start) * NANO;
    if (counts) {
      rates.add(workers.size() * calls / seconds / MEGA);
    }
  }

  /** Millions of calls a second, of all threads together. */
  Rate rate() {
    return new Rate(rates.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
