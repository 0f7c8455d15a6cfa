package unicorn.bench;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import unicorn.Library;
import unicorn.Unicorn;

/**
 * What {@link Calls} of the same names are held against: the library's functions through a method
 * handle each, with no binding around them, no check of a result and no byte copied to the heap.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class BareCalls {
  private static final int CALLS = 1_000;
  private static final long LINE = 64;
  private static final SymbolLookup SYMBOLS =
      SymbolLookup.libraryLookup(Path.of(Library.get().path()), Arena.global());
  private static final MethodHandle OPEN = link("uc_open", JAVA_INT, JAVA_INT, JAVA_LONG);
  private static final MethodHandle CLOSE = link("uc_close", JAVA_LONG);
  private static final MethodHandle MAP =
      link("uc_mem_map", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT);
  private static final MethodHandle READ =
      link("uc_mem_read", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle WRITE =
      link("uc_mem_write", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle REG_READ = link("uc_reg_read", JAVA_LONG, JAVA_INT, JAVA_LONG);
  private static final MethodHandle REG_WRITE =
      link("uc_reg_write", JAVA_LONG, JAVA_INT, JAVA_LONG);
  private static final MethodHandle START =
      link("uc_emu_start", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);

  private static final long CODE = 0x1000;
  private static final long DATA = 0x8000;

  /** nop; hlt. */
  private static final byte[] NOP_AND_HLT = {(byte) 0x90, (byte) 0xf4};

  private Arena arena;
  private long uc;
  private long bytes;

  private static MethodHandle link(String name, MemoryLayout... arguments) {
    return Linker.nativeLinker()
        .downcallHandle(
            SYMBOLS.find(name).orElseThrow(), FunctionDescriptor.of(JAVA_INT, arguments));
  }

  private static void check(int result) {
    if (result != Unicorn.UC_ERR_OK) {
      throw new IllegalStateException(Unicorn.strerror(result));
    }
  }

  @Setup(Level.Iteration)
  public void open() throws Throwable {
    arena = Arena.ofShared();
    MemorySegment memory = arena.allocate(LINE, LINE);
    bytes = memory.address();
    check((int) OPEN.invokeExact(Unicorn.UC_ARCH_X86, Unicorn.UC_MODE_64, bytes));
    uc = memory.get(JAVA_LONG, 0);
    check((int) MAP.invokeExact(uc, CODE, 0x1000L, Unicorn.UC_PROT_ALL));
    check((int) MAP.invokeExact(uc, DATA, 0x1000L, Unicorn.UC_PROT_ALL));
    MemorySegment.copy(NOP_AND_HLT, 0, memory, JAVA_BYTE, 0, NOP_AND_HLT.length);
    check((int) WRITE.invokeExact(uc, CODE, bytes, (long) NOP_AND_HLT.length));
    check((int) START.invokeExact(uc, CODE, 0L, 0L, 0L));
  }

  @TearDown(Level.Iteration)
  public void close() throws Throwable {
    check((int) CLOSE.invokeExact(uc));
    arena.close();
  }

  /** An emulation of a nop and a hlt. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int emuStart() throws Throwable {
    int errors = 0;
    for (int i = 0; i < CALLS; i++) {
      errors |= (int) START.invokeExact(uc, CODE, 0L, 0L, 0L);
    }
    return errors;
  }

  /** An emulation of a nop, with an address to stop at. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int emuStartUntil() throws Throwable {
    int errors = 0;
    for (int i = 0; i < CALLS; i++) {
      errors |= (int) START.invokeExact(uc, CODE, CODE + 1, 0L, 0L);
    }
    return errors;
  }

  /** One register. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int readRegister() throws Throwable {
    int errors = 0;
    for (int i = 0; i < CALLS; i++) {
      errors |= (int) REG_READ.invokeExact(uc, Unicorn.UC_X86_REG_RAX, bytes);
    }
    return errors;
  }

  /** One register. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int writeRegister() throws Throwable {
    int errors = 0;
    for (int i = 0; i < CALLS; i++) {
      errors |= (int) REG_WRITE.invokeExact(uc, Unicorn.UC_X86_REG_RAX, bytes);
    }
    return errors;
  }

  /** 64 bytes. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int readMemory() throws Throwable {
    int errors = 0;
    for (int i = 0; i < CALLS; i++) {
      errors |= (int) READ.invokeExact(uc, DATA, bytes, LINE);
    }
    return errors;
  }

  /** 64 bytes. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public int writeMemory() throws Throwable {
    int errors = 0;
    for (int i = 0; i < CALLS; i++) {
      errors |= (int) WRITE.invokeExact(uc, DATA, bytes, LINE);
    }
    return errors;
  }
}
