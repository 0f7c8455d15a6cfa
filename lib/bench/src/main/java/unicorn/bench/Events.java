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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import unicorn.BlockHook;
import unicorn.CodeHook;
import unicorn.EmptyCallback;
import unicorn.MemHook;
import unicorn.Recorder;
import unicorn.Unicorn;

/**
 * What an event costs: a loop whose rounds give {@link #EVENTS} events each, as time per event, the
 * loop's own work included. Taking {@code NONE} off leaves the event; {@code RETURN} less {@code
 * NONE} is the library's share of that, {@code RECORDER} less {@code RETURN} the recorder's.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
@Fork(value = 2, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@Warmup(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class Events {
  static final int EVENTS = 16;

  /** How events are taken. */
  public enum How {
    /** Not at all. */
    NONE,
    /** By a machine-code call-back that returns at once. */
    RETURN,
    /** By a recorder. */
    RECORDER,
    /** By a Java hook. */
    HOOK
  }

  /** What gives events. */
  public enum Kind {
    /** Instructions that leave the flags alone. */
    CODE("4889c3".repeat(EVENTS), Unicorn.UC_HOOK_CODE), // mov rbx, rax
    /** Instructions that change the flags, which the library works out before each event. */
    CODE_FLAGS("48ffc0".repeat(EVENTS), Unicorn.UC_HOOK_CODE), // inc rax
    /** Blocks: of a jump to the next instruction. */
    BLOCK("eb00".repeat(EVENTS - 1), Unicorn.UC_HOOK_BLOCK),
    /** Stores. */
    STORE("488907".repeat(EVENTS), Unicorn.UC_HOOK_MEM_WRITE), // mov [rdi], rax
    /** Loads. */
    LOAD("488b07".repeat(EVENTS), Unicorn.UC_HOOK_MEM_READ), // mov rax, [rdi]
    /**
     * Stores after a SYSCALL hook has written the program counter: the library then does not work
     * out its place before each access.
     */
    STORE_FROM_GATE("488907".repeat(EVENTS), Unicorn.UC_HOOK_MEM_WRITE),
    /** Loads after that. */
    LOAD_FROM_GATE("488b07".repeat(EVENTS), Unicorn.UC_HOOK_MEM_READ),
    /** Pushes and pops with their accesses, half of the events each: what entry code is made of. */
    PUSH_POP(
        "50".repeat(EVENTS / 4) + "58".repeat(EVENTS / 4),
        Unicorn.UC_HOOK_CODE | Unicorn.UC_HOOK_MEM_READ | Unicorn.UC_HOOK_MEM_WRITE);

    private final String body;
    private final int types;

    Kind(String body, int types) {
      this.body = body;
      this.types = types;
    }

    /** The last address to take instructions from: the body's, so not the loop's own two. */
    private long end() {
      return types == Unicorn.UC_HOOK_BLOCK ? Loop.NOP_AND_HLT : Loop.CODE + body.length() / 2 - 1;
    }
  }

  @Param public How how;
  @Param public Kind kind;

  private Loop loop;
  private Recorder recorder;
  private long sum;

  @Setup
  public void open() {
    loop = new Loop(kind.body);
    boolean execution = (kind.types & ~(Unicorn.UC_HOOK_CODE | Unicorn.UC_HOOK_BLOCK)) == 0;
    long begin = execution ? Loop.CODE : 0;
    long end = execution ? kind.end() : Loop.DATA;
    switch (how) {
      case NONE -> {}
      case RETURN -> EmptyCallback.add(loop.unicorn, kind.types, begin, end);
      case RECORDER -> recorder = loop.unicorn.recorder(kind.types, 1 << 15, begin, end);
      case HOOK -> addHooks(begin, end);
    }
  }

  private void addHooks(long begin, long end) {
    CodeHook onCode = (u, address, size, user) -> sum += address;
    BlockHook onBlock = (u, address, size, user) -> sum += address;
    MemHook onMemory = (u, type, address, size, value, user) -> sum += value;
    if ((kind.types & Unicorn.UC_HOOK_CODE) != 0) {
      loop.unicorn.hook_add(onCode, begin, end, null);
    }
    if ((kind.types & Unicorn.UC_HOOK_BLOCK) != 0) {
      loop.unicorn.hook_add(onBlock, begin, end, null);
    }
    int accesses = kind.types & Unicorn.UC_HOOK_MEM_VALID;
    if (accesses != 0) {
      loop.unicorn.hook_add(onMemory, accesses, begin, end, null);
    }
  }

  @TearDown
  public void close() {
    loop.unicorn.close();
  }

  /** Time per event. */
  @Benchmark
  @OperationsPerInvocation(Loop.ROUNDS * EVENTS)
  public long event() {
    if (recorder != null) {
      recorder.clear();
    }
    if (kind == Kind.STORE_FROM_GATE || kind == Kind.LOAD_FROM_GATE) {
      loop.runFromGate(Loop.ROUNDS);
    } else {
      loop.run(Loop.ROUNDS);
    }
    return sum;
  }
}
