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
import java.util.stream.IntStream;

/**
 * One core that runs system calls one after the other, a user program in between.
 *
 * <p>All traces that can occur are stated at the start, so that cache sets which never overflow
 * need not be simulated for ever. Not safe for use by several threads; build one per thread.
 */
public final class Simulator {
  private final Cpu cpu;
  private final List<CompiledTrace> traces;
  private final int[] callers;
  private final UserProgram user;
  private final OutOfOrderCore core;
  private final Timings timings;
  private final List<ReplayPlan> plans;
  private final TraceReplay[] replays;
  private final Timings.Remembered[] warm;
  private CoreState state;
  private CarriedStores carried = CarriedStores.NONE;
  private CarriedStores before = CarriedStores.NONE;
  private int last = -1;
  private long runs;
  private long settledRuns;
  private long timed;
  private long userMispredicts;

  /**
   * A cold core.
   *
   * @param timings of the CPU; what it knows is used, and what is timed here is left there
   * @param traces every trace that will be run, each compiled for the CPU
   * @param callers which of the user program's wrappers calls each trace, from 0: traces of one
   *     system call may share one
   */
  public Simulator(Timings timings, List<CompiledTrace> traces, int[] callers, UserProgram user) {
    this.cpu = timings.cpu();
    this.timings = timings;
    this.traces = List.copyOf(traces);
    this.callers = callers.clone();
    this.user = user;
    core = new OutOfOrderCore(cpu);
    replays = new TraceReplay[traces.size()];
    warm = new Timings.Remembered[traces.size()];
    plans = ReplayPlan.of(new CoreState(cpu), traces, user);
    restart();
  }

  /** Makes the core cold again, as if nothing had run; what is known of timings stays. */
  public void restart() {
    state = new CoreState(cpu);
    for (int i = 0; i < replays.length; i++) {
      replays[i] = new TraceReplay(state, plans.get(i));
    }
    carried = CarriedStores.NONE;
    before = CarriedStores.NONE;
    last = -1;
    runs = 0;
    settledRuns = 0;
    timed = 0;
    userMispredicts = 0;
  }

  /**
   * A cold core.
   *
   * @param traces every trace that will be run; each is a kind of its own to the user program
   * @throws IllegalArgumentException if a trace cannot be compiled for the CPU
   */
  public static Simulator of(Cpu cpu, List<Trace> traces, UserProgram user, UnknownForm unknown) {
    var compiler = new TraceCompiler(cpu, unknown);
    return new Simulator(
        new Timings(cpu),
        traces.stream().map(compiler::compile).toList(),
        IntStream.range(0, traces.size()).toArray(),
        user);
  }

  /** The user program up to its next system call, and that call. */
  public Timing run(int trace) {
    runs++;
    int wrong = state.user(user, last < 0 ? last : callers[last], callers[trace]);
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
    Timings.Remembered remembered = remembered(trace);
    if (undisturbed) {
      warm[trace] = remembered;
    }
    carried = remembered.after();
    return remembered.timing();
  }

  private Timings.Remembered remembered(int trace) {
    byte[] outcomes = replays[trace].outcomes();
    Timings.Remembered known = timings.known(traces.get(trace), outcomes, carried);
    if (known != null) {
      return known;
    }
    timed++;
    Timing timing = core.time(traces.get(trace), outcomes, carried);
    return timings.keep(traces.get(trace), outcomes, carried, timing, core.carried());
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
    return timed;
  }

  /** Returns of the user program that were mispredicted. */
  public long userMispredicts() {
    return userMispredicts;
  }

  /** Branches mispredicted by kernel and user program together. */
  public long mispredicts() {
    return state.branches().mispredicts();
  }

  /** Branches of both whose target was found only when decoded. */
  public long resteers() {
    return state.branches().resteers();
  }

  /**
   * Re-derives all counters; to be called at the end of each run.
   *
   * @throws IllegalStateException if one is off
   */
  public void check() {
    state.check();
    if (settledRuns + timed > runs) {
      throw new IllegalStateException(
          "%d settled and %d timed of %d runs".formatted(settledRuns, timed, runs));
    }
  }
}
