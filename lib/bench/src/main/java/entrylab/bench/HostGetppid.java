package entrylab.bench;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** How long the host takes for a call of its own, which no library caches: the model's measure. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class HostGetppid {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle GETPPID =
      LINKER.downcallHandle(
          LINKER.defaultLookup().findOrThrow("getppid"),
          FunctionDescriptor.of(JAVA_INT),
          Linker.Option.critical(false));

  /** One call. */
  @Benchmark
  public int call() throws Throwable {
    return (int) GETPPID.invokeExact();
  }
}
