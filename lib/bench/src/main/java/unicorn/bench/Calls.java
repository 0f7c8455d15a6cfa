package unicorn.bench;

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
import org.openjdk.jmh.infra.Blackhole;
import unicorn.RegisterBatch;
import unicorn.Unicorn;

/** Single calls of the binding, in batches of {@link #CALLS}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class Calls {
  private static final int CALLS = 1_000;
  private static final byte[] LINE = new byte[64];

  private Unicorn unicorn;
  private RegisterBatch batch;

  @Setup(Level.Iteration)
  public void open() {
    Loop loop = new Loop("");
    unicorn = loop.unicorn;
    batch =
        unicorn.registers(
            Unicorn.UC_X86_REG_RAX,
            Unicorn.UC_X86_REG_RBX,
            Unicorn.UC_X86_REG_RCX,
            Unicorn.UC_X86_REG_RDX,
            Unicorn.UC_X86_REG_RSI,
            Unicorn.UC_X86_REG_RDI,
            Unicorn.UC_X86_REG_RSP,
            Unicorn.UC_X86_REG_RBP);
  }

  @TearDown(Level.Iteration)
  public void close() {
    unicorn.close();
  }

  /** An emulation of a nop and a hlt. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void emuStart(Blackhole hole) {
    for (int i = 0; i < CALLS; i++) {
      unicorn.emu_start(Loop.NOP_AND_HLT, 0, 0, 0);
    }
  }

  /**
   * An emulation of a nop, with an address to stop at: the library throws the block away each time.
   */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void emuStartUntil(Blackhole hole) {
    for (int i = 0; i < CALLS; i++) {
      unicorn.emu_start(Loop.NOP_AND_HLT, Loop.NOP_AND_HLT + 1, 0, 0);
    }
  }

  /** One register. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void readRegister(Blackhole hole) {
    for (int i = 0; i < CALLS; i++) {
      hole.consume(unicorn.reg_read(Unicorn.UC_X86_REG_RAX));
    }
  }

  /** One register. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void writeRegister(Blackhole hole) {
    for (int i = 0; i < CALLS; i++) {
      unicorn.reg_write(Unicorn.UC_X86_REG_RAX, (long) i);
    }
  }

  /** Eight registers in one call. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void readBatchOfEight(Blackhole hole) {
    for (int i = 0; i < CALLS; i++) {
      batch.read();
      hole.consume(batch.get(0));
    }
  }

  /** Eight registers in one call. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void writeBatchOfEight(Blackhole hole) {
    for (int i = 0; i < CALLS; i++) {
      batch.set(0, i);
      batch.write();
    }
  }

  /** 64 bytes. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void readMemory(Blackhole hole) {
    for (int i = 0; i < CALLS; i++) {
      hole.consume(unicorn.mem_read(Loop.DATA, LINE.length));
    }
  }

  /** 64 bytes. */
  @Benchmark
  @OperationsPerInvocation(CALLS)
  public void writeMemory(Blackhole hole) {
    for (int i = 0; i < CALLS; i++) {
      unicorn.mem_write(Loop.DATA, LINE);
    }
  }
}
