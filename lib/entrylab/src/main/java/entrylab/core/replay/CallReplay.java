package entrylab.core.replay;

import entrylab.core.branch.BranchUnit;
import entrylab.core.branch.RunPredictions;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.TraceEvent;
import entrylab.isa.BranchKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * System calls one after the other on the caches and predictors of one core, a user program in
 * between: what is answered to each event, and nothing of how long that takes.
 */
final class CallReplay {
  static final int NOWHERE = -1;

  /** Odd, its bits well mixed: the golden ratio's. */
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private final Cpu cpu;
  private final List<CompiledTrace> traces;
  private final int[] callers;
  private final int conditional;

  private final WorkPlan workPlan;
  private final List<ReplayPlan> returnPlans = new ArrayList<>();
  private final List<ReplayPlan> plans = new ArrayList<>();
  private final List<ReplayPlan> touchPlans = new ArrayList<>();
  private final int[] touched;
  private final TraceReplay[] touches;
  private final boolean cold;

  /** Tells these branches from those of other traces. */
  private final long signature;

  private CoreState state;
  private WorkReplay work;
  private Replays returns;
  private Replays calls;

  /** Where each user program left for the kernel last. */
  private int[] left = {NOWHERE};

  private long branches;
  private long userMispredicts;

  /**
   * A cold core.
   *
   * @param cpu any of those whose caches and predictors are the core's
   * @param traces every trace that will be run, compiled for it
   * @param callers which of the user program's wrappers calls each trace, from 0
   * @param footprints of each trace, touched when it is over
   */
  CallReplay(
      Cpu cpu,
      List<CompiledTrace> traces,
      int[] callers,
      UserProgram user,
      List<List<Footprint>> footprints) {
    // So that nothing can decide an answer which a shape does not have.
    this.cpu = cpu.only(CoreShape.OF_STATE);
    this.traces = List.copyOf(traces);
    this.callers = callers.clone();
    conditional = user.conditional();
    var planned = new CoreState(this.cpu);
    var crowding = new OversubscribedSets(planned);
    var program = new ProgramEvents(cpu.count(Parameter.UOP_CACHE_WINDOW));
    List<TraceEvent> working = program.work(user);
    List<List<TraceEvent>> returning = returning(user);
    List<List<TraceEvent>> calling = calling(user);
    List<List<TraceEvent>> touching =
        footprints.stream()
            .map(some -> some.stream().flatMap(f -> program.footprint(f).stream()).toList())
            .toList();
    List<List<TraceEvent>> all = new ArrayList<>(List.of(working));
    all.addAll(returning);
    all.addAll(calling);
    all.addAll(touching);
    all.forEach(events -> events.forEach(crowding::meet));
    signature = signature(all);
    workPlan = WorkPlan.of(planned, working, crowding);
    returning.forEach(events -> returnPlans.add(ReplayPlan.of(planned, events, 0, crowding)));
    calling.forEach(
        events -> plans.add(ReplayPlan.of(planned, events, user.callDepth(), crowding)));
    touched = touches(planned, touching, crowding);
    touches = new TraceReplay[traces.size()];
    cold = planned.cold();
    restart(RunPredictions.NONE);
  }

  private static long signature(List<List<TraceEvent>> all) {
    long sum = 0;
    for (List<TraceEvent> events : all) {
      sum = sum * MIX + 1;
      for (TraceEvent event : events) {
        if (event instanceof TraceEvent.Branch(BranchKind kind, long address, _, long target)) {
          sum = ((sum ^ address) * MIX ^ target) * MIX + kind.ordinal();
        }
      }
    }
    return sum;
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
    return IntStream.range(0, wrappers).mapToObj(w -> ProgramEvents.returns(user, w)).toList();
  }

  /** The user program's calls down to the kernel, then the kernel's own events. */
  private List<List<TraceEvent>> calling(UserProgram user) {
    List<List<TraceEvent>> all = new ArrayList<>();
    for (int trace = 0; trace < callers.length; trace++) {
      List<TraceEvent> events = new ArrayList<>(ProgramEvents.calls(user, callers[trace]));
      events.addAll(traces.get(trace).events());
      all.add(events);
    }
    return all;
  }

  /**
   * Makes the core cold again, as if nothing had run.
   *
   * @param run what other cores know of the run to come
   */
  void restart(RunPredictions run) {
    state = new CoreState(cpu, new BranchUnit(cpu, run, signature));
    work = workPlan.events().isEmpty() ? null : new WorkReplay(state, workPlan);
    TraceReplay[] touching = touchPlans.stream().map(this::touching).toArray(TraceReplay[]::new);
    Arrays.setAll(touches, trace -> touching[touched[trace]]);
    boolean undisturbed = Arrays.stream(touching).allMatch(Objects::isNull);
    returns = new Replays(state, returnPlans, undisturbed);
    calls = new Replays(state, plans, undisturbed);
    Arrays.fill(left, NOWHERE);
    branches = 0;
    userMispredicts = 0;
  }

  /** Takes all that stays in caches once it has been there for met before. */
  void settle() {
    if (!cold) {
      Stream.of(returns.all(), calls.all(), Arrays.stream(touches))
          .flatMap(all -> all)
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
    return plan.events().isEmpty() ? null : new TraceReplay(state, plan, false);
  }

  /**
   * A user program's return from the call that it made last, and its work up to the next one.
   *
   * @return how many of its returns were mispredicted
   */
  int resume(int program) {
    if (program >= left.length) {
      left = grown(left, program);
    }
    int from = left[program];
    int wrong = from == NOWHERE ? 0 : returnToUser(callers[from]);
    if (work != null) {
      work.run();
      branches += work.branches();
      if (conditional > 0) {
        state.branches().sweptConditional(conditional);
      }
    }
    return wrong;
  }

  private int returnToUser(int wrapper) {
    if (returns.run(wrapper)) {
      return 0;
    }
    int wrong = returns.mispredicts(wrapper);
    userMispredicts += wrong;
    return wrong;
  }

  /**
   * A user program's call.
   *
   * @return whether every answer that is wanted was its settled one; not so at the first call
   */
  boolean call(int trace, int program) {
    left[program] = trace;
    if (cold && calls.get(trace).fetches()) {
      state.beginTrace();
    }
    return calls.run(trace);
  }

  /** What a call touches when it is over, which nobody waits for. */
  void touch(int trace) {
    TraceReplay replay = touches[trace];
    if (replay != null) {
      replay.run();
      branches += replay.branches;
    }
  }

  /** The replay of a trace, with the answers of its last run. */
  TraceReplay replay(int trace) {
    return calls.get(trace);
  }

  /** Branches that calls and the user program had. */
  long hadBranches() {
    return branches + returns.branches() + calls.branches();
  }

  /** Returns of the user program that were mispredicted. */
  long userMispredicts() {
    return userMispredicts;
  }

  /** The caches and predictors. */
  CoreState state() {
    return state;
  }
}
