package unicorn.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import unicorn.BlockHook;
import unicorn.CodeHook;
import unicorn.MemHook;
import unicorn.Recorder;
import unicorn.Unicorn;

/**
 * A loop whose rounds give one event of the kind each: the figure is time per round, and that of
 * {@code NONE} is to be taken off for the cost of the event. Samples are of {@link Loop#ROUNDS}
 * rounds; the median says what other work on the machine has not disturbed.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(value = 3, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class ExecutionEvents {
  /** mov [rdi], rax. */
  private static final String STORE = "488907";

  private static final long FIRST = Loop.BODY;

  /** The jump of the loop without a store. */
  private static final long SECOND = Loop.BODY + 3;

  /** How events are taken. */
  public enum How {
    /** Not at all. */
    NONE,
    /** By a Java hook. */
    HOOK,
    /** By a recorder. */
    RECORDER
  }

  /** What gives events. */
  public enum Kind {
    /** One instruction of the loop. */
    CODE,
    /** The loop's block. */
    BLOCK,
    /** The loop's store. */
    WRITE,
    /** The loop's store, where a hook has moved the program counter before the loop. */
    WRITE_AFTER_JUMP
  }

  @Param public How how;
  @Param public Kind kind;

  private Loop loop;
  private long sum;

  @Setup
  public void open() {
    loop = new Loop(kind == Kind.CODE || kind == Kind.BLOCK ? "" : STORE);
    if (kind == Kind.WRITE_AFTER_JUMP) {
      CodeHook jump = (u, address, size, user) -> u.reg_write(Unicorn.UC_X86_REG_RIP, FIRST);
      loop.unicorn.hook_add(jump, Loop.CODE, Loop.CODE, null);
    }
    switch (how) {
      case NONE -> {}
      case HOOK -> addHook(loop.unicorn);
      case RECORDER -> addRecorder(loop.unicorn);
    }
  }

  private void addHook(Unicorn unicorn) {
    switch (kind) {
      case CODE -> {
        CodeHook hook = (u, address, size, user) -> sum += address;
        unicorn.hook_add(hook, SECOND, SECOND, null);
      }
      case BLOCK -> {
        BlockHook hook = (u, address, size, user) -> sum += address;
        unicorn.hook_add(hook, FIRST, FIRST, null);
      }
      case WRITE, WRITE_AFTER_JUMP -> {
        MemHook hook = (u, type, address, size, value, user) -> sum += value;
        unicorn.hook_add(hook, Unicorn.UC_HOOK_MEM_WRITE, 1, 0, null);
      }
    }
  }

  private void addRecorder(Unicorn unicorn) {
    switch (kind) {
      case CODE -> unicorn.recorder(Recorder.CODE, Loop.ROUNDS, SECOND, SECOND);
      case BLOCK -> unicorn.recorder(Recorder.BLOCK, Loop.ROUNDS, FIRST, FIRST);
      case WRITE, WRITE_AFTER_JUMP -> unicorn.recorder(Recorder.MEM_WRITE, Loop.ROUNDS);
    }
  }

  /** Time per round of the loop. */
  @Benchmark
  @OperationsPerInvocation(Loop.ROUNDS)
  public long round() {
    loop.run(Loop.ROUNDS);
    return sum;
  }
}
