package unicorn.bench;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What no hook in Java can be faster than: C's {@code bsearch} in a list of one, which calls an
 * empty Java method once. No Unicorn in it.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class BareUpcall {
  private static final int CALLS = 1_000;
  private static final MethodHandle BSEARCH;
  private static final long COMPARE;

  static {
    Linker linker = Linker.nativeLinker();
    var compare = FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG);
    try {
      MethodHandle target =
          MethodHandles.lookup().findStatic(BareUpcall.class, "compare", compare.toMethodType());
      COMPARE = linker.upcallStub(target, compare, Arena.global()).address();
    } catch (ReflectiveOperationException impossible) {
      throw new ExceptionInInitializerError(impossible);
    }
    BSEARCH =
        linker.downcallHandle(
            linker.defaultLookup().findOrThrow("bsearch"),
            FunctionDescriptor.of(
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
  }

  static int compare(long key, long element) {
    return 0;
  }

  /** A call into C and one back. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public long downcallAndUpcall() throws Throwable {
    long sum = 0;
    for (int i = 0; i < CALLS; i++) {
      sum += (long) BSEARCH.invokeExact(8L, 8L, 1L, 8L, COMPARE);
    }
    return sum;
  }
}
