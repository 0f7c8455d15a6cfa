package entrylab.core.replay;

import entrylab.core.branch.Prediction;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.pipeline.CarriedStores;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.OutOfOrderCore;
import entrylab.core.pipeline.Timeline;
import entrylab.core.pipeline.Timing;
import entrylab.core.pipeline.TraceCompiler;
import entrylab.core.pipeline.TraceEvent;
import entrylab.core.uop.UnknownForm;
import entrylab.path.Trace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One core that runs system calls one after the other, a user program in between.
 *
 * <p>All traces that can occur are stated at the start, so that cache sets which never overflow
 * need not be simulated for ever. Not safe for use by several threads; build one per thread.
 */
public final class Simulator {
  private static final int NOWHERE = -1;

  private final Cpu cpu;
  private final List<CompiledTrace> traces;
  private final int[] callers;
  private final OutOfOrderCore core;
  private final Timings timings;
  private final int mispredict;
  private final int conditional;

  private final WorkPlan workPlan;
  private final List<ReplayPlan> returnPlans = new ArrayList<>();
  private final List<ReplayPlan> plans = new ArrayList<>();
  private final List<ReplayPlan> touchPlans = new ArrayList<>();
  private final int[] touched;
  private final TraceReplay[] returns;
  private final TraceReplay[] replays;
  private final TraceReplay[] touches;
  private final boolean cold;
  private final WarmTimings[] warm;
  private final RememberedTiming[] best;

  private CoreState state;
  private WorkReplay work;
  private CarriedStores carried;
  private CarriedStores before;

  /** Where each user program left for the kernel last. */
  private int[] left = {NOWHERE};

  private int last;
  private long runs;
  private long bestRuns;
  private long rememberedRuns;
  private long timed;
  private long branches;
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
    this(timings, traces, callers, user, Collections.nCopies(traces.size(), List.of()));
  }

  /**
   * A cold core whose calls touch more than their traces say.
   *
   * @param footprints of each trace, touched when it is over; they cost the calls after it what
   *     they push out, and nothing else
   */
  public Simulator(
      Timings timings,
      List<CompiledTrace> traces,
      int[] callers,
      UserProgram user,
      List<List<Footprint>> footprints) {
    this.cpu = timings.cpu();
    this.timings = timings;
    this.traces = List.copyOf(traces);
    this.callers = callers.clone();
    core = new OutOfOrderCore(cpu);
    mispredict = cpu.count(Parameter.MISPREDICT);
    conditional = user.conditional();
    var planned = new CoreState(cpu);
    var crowding = new OversubscribedSets(planned);
    List<TraceEvent> working = planned.work(user);
    List<List<TraceEvent>> returning = returning(user);
    List<List<TraceEvent>> calling = calling(user);
    List<List<TraceEvent>> touching =
        footprints.stream()
            .map(some -> some.stream().flatMap(f -> planned.footprint(f).stream()).toList())
            .toList();
    Stream.of(List.of(working), returning, calling, touching.stream().distinct().toList())
        .flatMap(List::stream)
        .flatMap(List::stream)
        .forEach(crowding::meet);
    workPlan = WorkPlan.of(planned, working, crowding);
    returning.forEach(events -> returnPlans.add(ReplayPlan.of(planned, events, 0, crowding)));
    calling.forEach(
        events -> plans.add(ReplayPlan.of(planned, events, user.callDepth(), crowding)));
    touched = touches(planned, touching, crowding);
    returns = new TraceReplay[returning.size()];
    replays = new TraceReplay[traces.size()];
    touches = new TraceReplay[traces.size()];
    cold = planned.cold();
    best = new RememberedTiming[traces.size()];
    warm = new WarmTimings[traces.size()];
    Arrays.setAll(warm, trace -> new WarmTimings());
    restart();
  }

  /** For each trace the place of its footprint's plan; traces that touch the same share one. */
  private int[] touches(
      CoreState planned, List<List<TraceEvent>> touching, OversubscribedSets crowding) {
    Map<List<TraceEvent>, Integer> places = new HashMap<>();
    int[] touches = new int[touching.size()];
    for (int trace = 0; trace < touches.length; trace++) {
      touches[trace] =
          places.computeIfAbsent(
              touching.get(trace),
              events -> {
                touchPlans.add(ReplayPlan.of(planned, events, 0, crowding));
                return touchPlans.size() - 1;
              });
    }
    return touches;
  }

  /** What the user program does when the call of each wrapper returns. */
  private List<List<TraceEvent>> returning(UserProgram user) {
    int wrappers = 1 + Arrays.stream(callers).max().orElse(0);
    return IntStream.range(0, wrappers).mapToObj(w -> CoreState.returns(user, w)).toList();
  }

  /** The user program's calls down to the kernel, then the kernel's own events. */
  private List<List<TraceEvent>> calling(UserProgram user) {
    List<List<TraceEvent>> all = new ArrayList<>();
    for (int trace = 0; trace < callers.length; trace++) {
      List<TraceEvent> events = new ArrayList<>(CoreState.calls(user, callers[trace]));
      events.addAll(traces.get(trace).events());
      all.add(events);
    }
    return all;
  }

  /** Makes the core cold again, as if nothing had run; what is known of timings stays. */
  public void restart() {
    state = new CoreState(cpu);
    work = workPlan.events().isEmpty() ? null : new WorkReplay(state, workPlan);
    TraceReplay[] touching = touchPlans.stream().map(this::touching).toArray(TraceReplay[]::new);
    Arrays.setAll(touches, trace -> touching[touched[trace]]);
    Arrays.setAll(returns, wrapper -> new TraceReplay(state, returnPlans.get(wrapper)));
    Arrays.setAll(replays, trace -> new TraceReplay(state, plans.get(trace)));
    carried = CarriedStores.NONE;
    before = CarriedStores.NONE;
    last = NOWHERE;
    Arrays.fill(left, NOWHERE);
    runs = 0;
    bestRuns = 0;
    rememberedRuns = 0;
    timed = 0;
    branches = 0;
    userMispredicts = 0;
  }

  /**
   * Makes the core cold again but for what stays in its caches once it has been there: as {@link
   * #restart}, and one run of each trace that nobody looks at. What may be pushed out, and what
   * predictors have to learn, comes with the runs that follow.
   */
  public void restartSettled() {
    restart();
    if (!cold) {
      Stream.of(returns, replays, touches)
          .flatMap(Arrays::stream)
          .filter(Objects::nonNull)
          .forEach(TraceReplay::begin);
    }
  }

  private static int[] grown(int[] left, int program) {
    int[] more = Arrays.copyOf(left, 2 * program + 1);
    Arrays.fill(more, left.length, more.length, NOWHERE);
    return more;
  }

  private TraceReplay touching(ReplayPlan plan) {
    return plan.events().isEmpty() ? null : new TraceReplay(state, plan);
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

  /** The only user program up to its next system call, and that call. */
  public Timing run(int trace) {
    return run(trace, 0);
  }

  /**
   * A user program up to its next system call, and that call.
   *
   * @param program which one, from 0: each returns from the call that it made itself last, wherever
   *     others have left the predictors meanwhile
   */
  public Timing run(int trace, int program) {
    runs++;
    TraceReplay replay = enter(trace, program);
    RememberedTiming found =
        replay.run() && replay.settled() && carried == CarriedStores.NONE
            ? undisturbed(trace)
            : remembered(trace);
    carry(found.after());
    touch(touches[trace]);
    return found.timing();
  }

  /**
   * The only user program up to its next system call, and that call, for what they leave in caches
   * and predictors alone: it is not timed, so that a call of 100,000 instructions may miss what it
   * likes.
   */
  public void warm(int trace) {
    enter(trace, 0).run();
    carry(CarriedStores.NONE);
    touch(touches[trace]);
  }

  /** All that happens up to the first instruction of a call. */
  private TraceReplay enter(int trace, int program) {
    if (program >= left.length) {
      left = grown(left, program);
    }
    int from = left[program];
    if (from != NOWHERE) {
      returnToUser(returns[callers[from]]);
    }
    if (work != null) {
      work.run();
      branches += work.branches();
      if (conditional > 0) {
        state.branches().sweptConditional(conditional);
      }
    }
    left[program] = trace;
    last = trace;
    before(carried);
    TraceReplay replay = replays[trace];
    if (cold && replay.fetches()) {
      state.beginTrace();
    }
    branches += replay.branches;
    return replay;
  }

  /** Stored only if it is another: what a garbage collector makes of it costs more than to look. */
  private void carry(CarriedStores stores) {
    if (carried != stores) {
      carried = stores;
    }
  }

  private void before(CarriedStores stores) {
    if (before != stores) {
      before = stores;
    }
  }

  /** Runs what nobody waits for; nothing for {@code null}. */
  private void touch(TraceReplay replay) {
    if (replay != null) {
      replay.run();
      branches += replay.branches;
    }
  }

  private void returnToUser(TraceReplay replay) {
    branches += replay.branches;
    if (!replay.run()) {
      int wrong = 0;
      for (byte outcome : replay.outcomes()) {
        wrong += outcome == Prediction.MISPREDICT.ordinal() ? 1 : 0;
      }
      userMispredicts += wrong;
      carried = carried.after(wrong * mispredict);
    }
  }

  /** Every answer was the best, and no store is pending: the usual case, looked up at once. */
  private RememberedTiming undisturbed(int trace) {
    RememberedTiming known = best[trace];
    if (known == null) {
      known = remembered(trace);
      best[trace] = known;
    } else {
      bestRuns++;
    }
    return known;
  }

  private RememberedTiming remembered(int trace) {
    TraceReplay replay = replays[trace];
    if (!replay.settled()) {
      return timed(trace);
    }
    RememberedTiming known = warm[trace].find(replay.answers(), carried);
    if (known != null) {
      rememberedRuns++;
      return known;
    }
    RememberedTiming found = timed(trace);
    warm[trace].put(replay.answers(), carried, found);
    return found;
  }

  private RememberedTiming timed(int trace) {
    byte[] outcomes = replays[trace].outcomes();
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

  /**
   * What the last run waited for, instruction by instruction.
   *
   * @throws IllegalStateException if nothing has run
   */
  public Timeline explain() {
    if (last == NOWHERE) {
      throw new IllegalStateException("nothing has run yet");
    }
    return core.explain(traces.get(last), replays[last].outcomes(), before);
  }

  /** Instruction forms of these traces whose cost is an estimate; results carry that flag. */
  public Set<String> estimated(int... some) {
    return Arrays.stream(some)
        .mapToObj(traces::get)
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
    counts().check();
  }

  /** Everything that is counted of runs and their branches. */
  RunCounts counts() {
    return new RunCounts(
        runs, bestRuns, rememberedRuns, timed, branches, state.branches().branches());
  }
}
