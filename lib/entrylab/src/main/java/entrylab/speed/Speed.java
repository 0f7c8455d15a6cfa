package entrylab.speed;

import entrylab.core.cpu.Cpu;
import entrylab.core.replay.UserProgram;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.RecordedCall;
import entrylab.measure.worker.NativeCalls;
import entrylab.progress.Progress;
import entrylab.sweep.call.PathStore;
import entrylab.workload.SyscallStream;
import entrylab.workload.Workload;
import entrylab.workload.catalogue.Workloads;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
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
 * @param speedUps what the second thread brings, several a round
 * @param limits the same of {@linkplain Spinning work in registers}, right beside each
 * @param kernel whole calls of a recorded kernel, one thread, if there is one
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
    Rate speedUps,
    Rate limits,
    Optional<KernelRate> kernel,
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
  private static final int KERNEL_CALLS = 200_000;
  private static final int WARM_UPS = 4;

  /** A tenth of a second or so. */
  private static final int SPINS = 60_000_000;

  /** A machine that is shared gives and takes its second processor from one moment to the next. */
  private static final int PAIRS = 3;

  /**
   * Measures.
   *
   * @param word a recorded workload
   * @param kernel a recorded one, whose whole calls are run, too
   * @throws CancellationException if the thread is interrupted
   * @throws IllegalArgumentException if the word names no recording, or rounds are not positive
   */
  public static Speed measure(Cpu cpu, String word, int rounds, Optional<KernelRecord> kernel) {
    if (rounds < 1) {
      throw new IllegalArgumentException("rounds " + rounds + ": not positive");
    }
    SyscallTable table = ImageOptions.DEFAULT.table();
    Workload workload = Workloads.get(word);
    try (var store = new PathStore(Designs.get(DESIGN).image(ImageOptions.DEFAULT));
        var workers = new BenchThreads()) {
      Function<UserProgram, ModelledCalls> model =
          user -> ModelledCalls.of(workload, store, cpu, user);
      var recorded = workers.start("recorded", () -> model.apply(UserProgram.LOOP));
      var other = workers.start("other", () -> model.apply(UserProgram.LOOP));
      var uniform =
          workers.start("uniform", () -> ModelledCalls.uniform(store, cpu, UserProgram.LOOP));
      var host = new Turn(HOST_CALLS, workers.start("host", HostCalls::new));
      var ring3 =
          new Turn(
              RING3_CALLS,
              workers.start(
                  "ring3",
                  () -> {
                    SyscallStream stream = workload.stream(table, SEED);
                    return new NativeCalls(Designs.get(DESIGN), ImageOptions.DEFAULT, stream::next)
                        ::make;
                  }));
      var one = new Turn(MODEL_CALLS, recorded);
      var all = new Turn(MODEL_CALLS, uniform);
      measure("one thread", rounds, List.of(host, ring3, one, all));
      var spins =
          new ThreadPair(
              SPINS,
              workers.start("spin", Spinning::new),
              workers.start("other-spin", Spinning::new));
      var pair = new ThreadPair(MODEL_CALLS, recorded, other);
      measure("two threads", PAIRS * rounds, Stream.concat(spins.turns(), pair.turns()).toList());
      // Made and measured last, so that the ratios' participants have the heap to themselves.
      List<BenchThread<ModelledCalls>> polluted =
          POLLUTIONS.stream()
              .map(bytes ->
                  workers.start("polluted", () -> model.apply(UserProgram.polluting(bytes))))
              .toList();
      List<Turn> more = polluted.stream().map(w -> new Turn(POLLUTED_CALLS, w)).toList();
      measure("pollution", rounds, more);
      Optional<KernelRate> whole = kernel.map(record -> measured(record, cpu, rounds, workers));
      return new Speed(
          cpu,
          workload.name(),
          (int) table.rows().stream().filter(Syscall::implemented).count(),
          host.rate(),
          ring3.rate(),
          one.rate(),
          all.rate(),
          more.stream().map(Turn::rate).toList(),
          pair.together(),
          pair.speedUp(),
          spins.speedUp(),
          whole,
          Stream.concat(Stream.of(recorded, uniform), polluted.stream())
              .map(worker -> worker.tell(ModelledCalls::remembered))
              .toList());
    }
  }

  private static KernelRate measured(
      KernelRecord record, Cpu cpu, int rounds, BenchThreads workers) {
    List<RecordedCall> calls = KernelCallMaker.callsOf(record);
    var turn =
        new Turn(
            KERNEL_CALLS,
            workers.start(
                "kernel",
                () ->
                    new KernelCallMaker(
                        record, calls, cpu, RandomGeneratorFactory.of(GENERATOR).create(SEED))));
    measure("a recorded kernel", rounds, List.of(turn));
    return new KernelRate(
        record.name(),
        calls.size(),
        calls.stream().mapToInt(RecordedCall::instructions).average().orElseThrow(),
        turn.rate());
  }

  private static void measure(String what, int rounds, List<Turn> turns) {
    try (Progress progress = Progress.of("bench, " + what, WARM_UPS + rounds)) {
      for (int round = -WARM_UPS; round < rounds; round++) {
        for (Turn turn : turns) {
          turn.take(round >= 0);
        }
        progress.step(1);
      }
    }
  }

  /** The ratio of the model's rate on the recorded workload to the host's. */
  public double recordedRatio() {
    return recorded.over(host).median();
  }

  /** The model's rate over the host's on all implemented kinds, drawn uniformly. */
  public double uniformRatio() {
    return uniform.over(host).median();
  }

  /** What a second thread brings. */
  public double speedUp() {
    return speedUps.median();
  }
}
