package entrylab.core.replay;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.pipeline.CarriedStores;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.OutOfOrderCore;
import entrylab.core.pipeline.Timeline;
import entrylab.core.pipeline.Timing;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How long calls take on one CPU, by what its caches and predictors answered to each. */
final class CallTimer {
  private final Cpu cpu;
  private final Timings timings;
  private final List<CompiledTrace> traces;
  private final OutOfOrderCore core;
  private final int mispredict;
  private final WarmTimings[] warm;

  /** Of each trace whose answers were all the settled ones, and what it leaves pending. */
  private final Timing[] best;

  private final CarriedStores[] bestAfter;

  /** The trace timed last, and how long it took; {@code null} if that was its best. */
  private int last;

  private Timing other;
  private CarriedStores carried;
  private CarriedStores before;
  private long bestRuns;
  private long rememberedRuns;
  private long timed;

  /**
   * A timer of calls yet to be made.
   *
   * @param timings of the CPU; what it knows is used, and what is timed here is left there
   * @param traces every trace that will be run, each compiled for the CPU
   */
  CallTimer(Timings timings, List<CompiledTrace> traces) {
    this.cpu = timings.cpu();
    this.timings = timings;
    this.traces = List.copyOf(traces);
    // So that nothing can decide a timing which a shape does not have.
    core = new OutOfOrderCore(PipelineShape.part(cpu));
    mispredict = cpu.count(Parameter.MISPREDICT);
    best = new Timing[traces.size()];
    bestAfter = new CarriedStores[traces.size()];
    warm = new WarmTimings[traces.size()];
    Arrays.setAll(warm, trace -> new WarmTimings());
    restart();
  }

  /** Forgets what the last call left behind; what is known of timings stays. */
  void restart() {
    carried = CarriedStores.NONE;
    before = CarriedStores.NONE;
    bestRuns = 0;
    rememberedRuns = 0;
    timed = 0;
  }

  /**
   * A user program goes on and enters its next call, which finds what the last one left pending.
   *
   * @param wrong how many of the user program's returns were mispredicted
   */
  void enter(int wrong) {
    if (wrong > 0) {
      carried = carried.after(wrong * mispredict);
    }
    if (before != carried) {
      before = carried;
    }
  }

  /**
   * Times a call.
   *
   * @param replay that has just replayed it
   * @param undisturbed whether every answer was the settled one, and this was not its first run
   */
  Timing time(int trace, CallReplay replay, boolean undisturbed) {
    last = trace;
    // Every answer was the settled one, and no store is pending: the usual case.
    boolean atBest = undisturbed && carried == CarriedStores.NONE;
    if (atBest && best[trace] != null) {
      bestRuns++;
      tell(null);
      carry(bestAfter[trace]);
      return best[trace];
    }
    RememberedTiming found = remembered(trace, replay.replay(trace));
    if (atBest) {
      best[trace] = found.timing();
      bestAfter[trace] = found.after();
    }
    tell(found.timing());
    carry(found.after());
    return found.timing();
  }

  private void tell(Timing found) {
    if (other != found) {
      other = found;
    }
  }

  /** How long the call took that was timed last. */
  Timing last() {
    return other == null ? best[last] : other;
  }

  /** Stored only if it is another: what a garbage collector makes of it costs more than to look. */
  void carry(CarriedStores stores) {
    if (carried != stores) {
      carried = stores;
    }
  }

  private RememberedTiming remembered(int trace, TraceReplay replay) {
    if (!replay.settled()) {
      return timed(trace, replay);
    }
    RememberedTiming known = warm[trace].find(replay.answers(), carried);
    if (known != null) {
      rememberedRuns++;
      return known;
    }
    RememberedTiming found = timed(trace, replay);
    warm[trace].put(replay.answers(), carried, found);
    return found;
  }

  private RememberedTiming timed(int trace, TraceReplay replay) {
    byte[] outcomes = replay.outcomes();
    var pattern = TimingKey.of(traces.get(trace), outcomes, carried);
    RememberedTiming known = timings.known(pattern);
    if (known != null) {
      rememberedRuns++;
      return known;
    }
    timed++;
    Timing timing = core.time(traces.get(trace), outcomes, carried);
    RememberedTiming fresh = new RememberedTiming(timing, core.carried());
    timings.keep(pattern, fresh);
    return fresh;
  }

  /** What a call that was answered so waited for, instruction by instruction. */
  Timeline explain(int trace, byte[] outcomes) {
    return core.explain(traces.get(trace), outcomes, before);
  }

  /** Instruction forms of these traces whose cost is an estimate. */
  Set<String> estimated(int... some) {
    return Arrays.stream(some)
        .mapToObj(traces::get)
        .flatMap(t -> t.estimated().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  Cpu cpu() {
    return cpu;
  }

  /** Calls that went through the core. */
  long timed() {
    return timed;
  }

  /** What was counted here, beside what was counted of the runs themselves. */
  RunCounts counts(long runs, CallReplay replay) {
    return new RunCounts(
        runs,
        bestRuns,
        rememberedRuns,
        timed,
        replay.hadBranches(),
        replay.state().branches().branches());
  }
}
