package entrylab.bench;

import entrylab.core.cpu.Cpus;
import entrylab.core.pipeline.Timing;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.UserProgram;
import entrylab.core.uop.UnknownForm;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import entrylab.machine.TaskCall;
import entrylab.path.Trace;
import entrylab.sweep.call.PathStore;
import entrylab.workload.SyscallStream;
import entrylab.workload.Workload;
import entrylab.workload.catalogue.Workloads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a modelled system call takes to simulate, warm. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SimulatorRuns {
  private static final int SEQUENCE = 1 << 16;

  /** A recording, or {@code uniform} for all implemented kinds in a shuffled order. */
  @Param({"git-status", "redis", "uniform"})
  public String calls;

  /** Bytes that the user program touches between two calls. */
  @Param({"0", "16384", "65536", "262144"})
  public int pollution;

  private Simulator simulator;
  private int[] sequence;
  private int at;

  /** Records and compiles the paths. */
  @Setup(Level.Trial)
  public void record() {
    SyscallTable table = ImageOptions.DEFAULT.table();
    sequence = new int[SEQUENCE];
    int[] kinds = fill(table);
    try (var store = new PathStore(Designs.get("merged-v4.6").image(ImageOptions.DEFAULT))) {
      List<Trace> traces = new ArrayList<>();
      int[] places = new int[table.slots()];
      for (int number : kinds) {
        places[number] = traces.size();
        traces.add(store.path(TaskCall.of(number, 0)).trace("" + number, 0));
      }
      for (int i = 0; i < SEQUENCE; i++) {
        sequence[i] = places[sequence[i]];
      }
      UserProgram user = pollution == 0 ? UserProgram.LOOP : UserProgram.polluting(pollution);
      simulator = Simulator.of(Cpus.get("haswell"), traces, user, UnknownForm.REFUSE);
    }
  }

  /** Fills the sequence with numbers and returns those that can occur. */
  private int[] fill(SyscallTable table) {
    if (calls.equals("uniform")) {
      int[] kinds =
          table.rows().stream().filter(Syscall::implemented).mapToInt(Syscall::number).toArray();
      var random = new java.util.SplittableRandom(1);
      for (int i = 0; i < SEQUENCE; i++) {
        sequence[i] = kinds[random.nextInt(kinds.length)];
      }
      return kinds;
    }
    Workload workload = Workloads.get(calls);
    SyscallStream stream = workload.stream(table, 1);
    for (int i = 0; i < SEQUENCE; i++) {
      sequence[i] = stream.next();
    }
    return workload.frequencies(table).slots();
  }

  /** One call. */
  @Benchmark
  public Timing call() {
    at = at + 1 & SEQUENCE - 1;
    return simulator.run(sequence[at]);
  }
}
