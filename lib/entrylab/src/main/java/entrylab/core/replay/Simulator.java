package entrylab.core.replay;

import entrylab.core.Trace;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.isa.UnknownForm;
import entrylab.core.pipeline.CarriedStores;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.OutOfOrderCore;
import entrylab.core.pipeline.Timeline;
import entrylab.core.pipeline.Timing;
import entrylab.core.pipeline.TraceCompiler;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One core that runs system calls one after the other, a user program in between.
 *
 * <p>All traces that can occur are stated at the start, so that cache sets which never overflow
 * need not be simulated for ever. Not safe for use by several threads; build one per thread.
 */
public final class Simulator {
  private final Cpu cpu;
  private final List<CompiledTrace> traces;
  private final UserProgram user;
  private final CoreState state;
  private final TraceReplay[] replays;
  private final OutOfOrderCore core;
  private final TimingMemo memo;
  private final TimingMemo.Remembered[] warm;
  private CarriedStores carried = CarriedStores.NONE;
  private CarriedStores before = CarriedStores.NONE;
  private int last = -1;
  private long runs;
  private long settledRuns;
  private long userMispredicts;

  private Simulator(Cpu cpu, List<CompiledTrace> traces, UserProgram user) {
    this.cpu = cpu;
    this.traces = traces;
    this.user = user;
    state = new CoreState(cpu);
    var crowding = new Crowding();
    state.userHomes(user, crowding);
    traces.forEach(trace -> trace.events().forEach(event -> state.home(event, crowding)));
    replays =
        traces.stream()
            .map(trace -> new TraceReplay(state, trace, crowding))
            .toArray(TraceReplay[]::new);
    core = new OutOfOrderCore(cpu);
    memo = new TimingMemo(core, traces);
    warm = new TimingMemo.Remembered[traces.size()];
  }

  /**
   * A cold core.
   *
   * @param traces every trace that will be run; each is a kind of its own to the user program
   * @throws IllegalArgumentException if a trace cannot be compiled for the CPU
   */
  public static Simulator of(Cpu cpu, List<Trace> traces, UserProgram user, UnknownForm unknown) {
    var compiler = new TraceCompiler(cpu, unknown);
    return new Simulator(cpu, traces.stream().map(compiler::compile).toList(), user);
  }

  /** The user program up to its next system call, and that call. */
  public Timing run(int trace) {
    runs++;
    int wrong = state.user(user, last, trace);
    if (wrong > 0) {
      userMispredicts += wrong;
      carried = carried.after(wrong * cpu.count(Parameter.MISPREDICT));
    }
    last = trace;
    before = carried;
    boolean best = replays[trace].run();
    if (best && carried == CarriedStores.NONE && warm[trace] != null) {
      settledRuns++;
      carried = warm[trace].after();
      return warm[trace].timing();
    }
    boolean undisturbed = best && carried == CarriedStores.NONE;
    TimingMemo.Remembered remembered = memo.time(trace, replays[trace].outcomes(), carried);
    if (undisturbed) {
      warm[trace] = remembered;
    }
    carried = remembered.after();
    return remembered.timing();
  }

  /**
   * What the last run waited for, instruction by instruction.
   *
   * @throws IllegalStateException if nothing has run
   */
  public Timeline explain() {
    if (last < 0) {
      throw new IllegalStateException("nothing has run yet");
    }
    return core.explain(traces.get(last), replays[last].outcomes(), before);
  }

  /** Instruction forms whose cost was estimated; the results carry that flag. */
  public Set<String> estimated() {
    return traces.stream()
        .flatMap(t -> t.estimated().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The CPU. */
  public Cpu cpu() {
    return cpu;
  }

  /** System calls run. */
  public long runs() {
    return runs;
  }

  /** How many of them had to be timed; the others were remembered. */
  public long timed() {
    return memo.timed();
  }

  /** Returns of the user program that were mispredicted. */
  public long userMispredicts() {
    return userMispredicts;
  }

  /** Branches mispredicted by kernel and user program together. */
  public long mispredicts() {
    return state.branches().mispredicts();
  }

  /**
   * Re-derives all counters; to be called at the end of each run.
   *
   * @throws IllegalStateException if one is off
   */
  public void check() {
    state.check();
    if (settledRuns + memo.timed() > runs) {
      throw new IllegalStateException(
          "%d settled and %d timed of %d runs".formatted(settledRuns, memo.timed(), runs));
    }
  }
}
