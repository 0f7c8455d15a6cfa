package entrylab.bench;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.replay.UserProgram;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.speed.ModelledCalls;
import entrylab.sweep.call.PathStore;
import entrylab.workload.catalogue.Workloads;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long a modelled system call takes to draw, to simulate and to sum up, warm. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(value = 2, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SimulatorRuns {
  /** Few enough for an iteration to have many, and so many that checking counters costs nothing. */
  private static final int CALLS = 100_000;

  private static final String UNIFORM = "uniform";

  /** A recording, or {@code uniform} for all implemented kinds in no order. */
  @Param({"git-status", "redis", UNIFORM})
  public String calls;

  /** Bytes that the user program touches between two calls. */
  @Param({"0", "16384", "65536", "262144"})
  public int pollution;

  private PathStore store;
  private ModelledCalls model;

  /** Records and compiles the paths. */
  @Setup(Level.Trial)
  public void record() {
    store = new PathStore(Designs.get("merged-v4.6").image(ImageOptions.DEFAULT));
    Cpu cpu = Cpus.get("haswell");
    UserProgram user = pollution == 0 ? UserProgram.LOOP : UserProgram.polluting(pollution);
    model =
        calls.equals(UNIFORM)
            ? ModelledCalls.uniform(store, cpu, user)
            : ModelledCalls.of(Workloads.get(calls), store, cpu, user);
  }

  /** Closes them. */
  @TearDown(Level.Trial)
  public void close() {
    store.close();
  }

  /** So many calls. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public ModelledCalls call() {
    model.make(CALLS);
    return model;
  }
}
