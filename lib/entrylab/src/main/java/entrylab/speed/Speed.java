package entrylab.speed;

import entrylab.core.cpu.Cpu;
import entrylab.core.replay.UserProgram;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import entrylab.measure.NativeCalls;
import entrylab.progress.Progress;
import entrylab.sweep.PathStore;
import entrylab.workload.SyscallStream;
import entrylab.workload.Workload;
import entrylab.workload.Workloads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntSupplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/**
 * The rates of the model and of the host, in millions of calls a second, measured in turns so that
 * whatever slows the machine down slows both.
 *
 * @param cpu modelled
 * @param workload recorded one
 * @param kinds implemented syscalls, drawn uniformly
 * @param host {@code getppid}, really executed
 * @param ring3 the design's own source in ring 3, really executed, on the workload's calls
 * @param recorded the workload, one thread
 * @param uniform all implemented kinds, one thread
 * @param polluted the workload with each of {@link #POLLUTIONS} bytes touched between two calls
 * @param two the workload in two threads, together
 * @param remembered shares of calls whose timing was remembered: recorded, uniform, each polluted
 */
public record Speed(
    Cpu cpu,
    String workload,
    int kinds,
    Rate host,
    Rate ring3,
    Rate recorded,
    Rate uniform,
    List<Rate> polluted,
    Rate two,
    List<Double> remembered) {
  /** Design whose paths are run. */
  public static final String DESIGN = "merged-v4.6";

  /** Rounds unless said otherwise. */
  public static final int DEFAULT_ROUNDS = 9;

  static final List<Integer> POLLUTIONS = List.of(1 << 14, 1 << 16, 1 << 18);

  private static final long SEED = 1;
  private static final String GENERATOR = "L64X128MixRandom";
  private static final int HOST_CALLS = 1_000_000;

  /** Ten times what a process takes to start, and more. */
  private static final int RING3_CALLS = 5_000_000;

  private static final int MODEL_CALLS = 3_000_000;
  private static final int POLLUTED_CALLS = 200_000;
  private static final int WARM_UPS = 4;
  private static final double MEGA = 1e6;
  private static final double NANO = 1e-9;

  /**
   * Measures.
   *
   * @param word a recorded workload
   * @throws CancellationException if the thread is interrupted
   * @throws IllegalArgumentException if the word names no recording, or rounds are not positive
   */
  public static Speed measure(Cpu cpu, String word, int rounds) {
    if (rounds < 1) {
      throw new IllegalArgumentException("rounds " + rounds + ": not positive");
    }
    SyscallTable table = ImageOptions.DEFAULT.table();
    Workload workload = Workloads.get(word);
    int[] kinds =
        table.rows().stream().filter(Syscall::implemented).mapToInt(Syscall::number).toArray();
    try (var store = new PathStore(Designs.get(DESIGN).image(ImageOptions.DEFAULT))) {
      var host = new HostCalls();
      SyscallStream fenced = workload.stream(table, SEED);
      var ring3 = new NativeCalls(Designs.get(DESIGN), ImageOptions.DEFAULT, fenced::next);
      var recorded = recorded(store, cpu, table, workload, UserProgram.LOOP);
      var other = recorded(store, cpu, table, workload, UserProgram.LOOP);
      var uniform = new ModelledCalls(store, cpu, UserProgram.LOOP, kinds, uniform(kinds));
      var polluted = polluted(store, cpu, table, workload, POLLUTIONS.getFirst());
      List<Turn> turns =
          List.of(
              new Turn(HOST_CALLS, host),
              new Turn(RING3_CALLS, ring3::make),
              new Turn(MODEL_CALLS, recorded),
              new Turn(MODEL_CALLS, uniform),
              new Turn(POLLUTED_CALLS, polluted),
              new Turn(MODEL_CALLS, recorded, other));
      measure(turns, rounds);
      // Made and measured afterwards, so that the ratios' participants have the heap to themselves.
      List<ModelledCalls> more =
          POLLUTIONS.stream()
              .skip(1)
              .map(bytes -> polluted(store, cpu, table, workload, bytes))
              .toList();
      List<Turn> moreTurns = more.stream().map(calls -> new Turn(POLLUTED_CALLS, calls)).toList();
      measure(moreTurns, rounds);
      List<Rate> rates = turns.stream().map(Turn::rate).toList();
      return new Speed(
          cpu,
          workload.name(),
          kinds.length,
          rates.get(0),
          rates.get(1),
          rates.get(2),
          rates.get(3),
          Stream.concat(Stream.of(rates.get(4)), moreTurns.stream().map(Turn::rate)).toList(),
          rates.getLast(),
          Stream.concat(Stream.of(recorded, uniform, polluted), more.stream())
              .map(ModelledCalls::remembered)
              .toList());
    }
  }

  private static void measure(List<Turn> turns, int rounds) {
    try (Progress progress = Progress.of("bench", WARM_UPS + rounds)) {
      for (int round = -WARM_UPS; round < rounds; round++) {
        for (Turn turn : turns) {
          turn.take(round >= 0);
          if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the benchmark was interrupted");
          }
        }
        progress.step(1);
      }
    }
  }

  private static ModelledCalls recorded(
      PathStore store, Cpu cpu, SyscallTable table, Workload workload, UserProgram user) {
    SyscallStream stream = workload.stream(table, SEED);
    return new ModelledCalls(store, cpu, user, workload.frequencies(table).slots(), stream::next);
  }

  private static ModelledCalls polluted(
      PathStore store, Cpu cpu, SyscallTable table, Workload workload, int bytes) {
    return recorded(store, cpu, table, workload, UserProgram.polluting(bytes));
  }

  private static IntSupplier uniform(int[] kinds) {
    RandomGenerator random = RandomGeneratorFactory.of(GENERATOR).create(SEED);
    return () -> kinds[random.nextInt(kinds.length)];
  }

  /** The ratio of the model's rate on the recorded workload to the host's. */
  public double recordedRatio() {
    return recorded.over(host).median();
  }

  /** The same on all implemented kinds, drawn uniformly. */
  public double uniformRatio() {
    return uniform.over(host).median();
  }

  /** What a second thread brings. */
  public double speedUp() {
    return two.over(recorded).median();
  }

  /** One participant's part of every round: calls in as many threads as there are callers. */
  private static final class Turn {
    private final int calls;
    private final Calls[] callers;
    private final List<Double> rates = new ArrayList<>();

    Turn(int calls, Calls... callers) {
      this.calls = calls;
      this.callers = callers;
    }

    void take(boolean counts) {
      long start = System.nanoTime();
      List<Thread> others = new ArrayList<>();
      for (int i = 1; i < callers.length; i++) {
        Calls caller = callers[i];
        others.add(Thread.ofPlatform().daemon().name("bench-" + i).start(() -> caller.make(calls)));
      }
      callers[0].make(calls);
      try {
        for (Thread other : others) {
          other.join();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("the benchmark was interrupted");
      }
      double seconds = (System.nanoTime() - start) * NANO;
      if (counts) {
        rates.add(callers.length * calls / seconds / MEGA);
      }
    }

    Rate rate() {
      return new Rate(rates.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }
}
