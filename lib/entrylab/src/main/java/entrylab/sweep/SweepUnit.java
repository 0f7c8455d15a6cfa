package entrylab.sweep;

import entrylab.core.cpu.Cpu;
import entrylab.image.SyscallTable;
import entrylab.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;

/**
 * Some points of a sweep that one thread computes, because they have the paths of one piece of
 * entry code on one CPU in common. It goes from placement to placement: paths are moved and
 * compiled once for all points, and dropped before the next placement's are made.
 */
final class SweepUnit {
  private final Sweep sweep;
  private final EntryCode code;
  private final PlacedCode placed;
  private final Optional<Cpu> cpu;
  private final SyscallTable table;
  private final List<TracingPlan> plans;
  private final Optional<SharedValue<PreparedPaths>> prepared;

  /**
   * A unit yet to be computed.
   *
   * @param cpu empty where cycles are not wanted
   */
  SweepUnit(Sweep sweep, EntryCode code, PlacedCode placed, Optional<Cpu> cpu) {
    this.sweep = sweep;
    this.code = code;
    this.placed = placed;
    this.cpu = cpu;
    this.table = sweep.options().table();
    this.plans = sweep.plans();
    this.prepared =
        cpu.map(known ->
            new SharedValue<>(
                () -> new PreparedPaths(placed, known, sweep.get(SweepSettings.UNKNOWN_FORMS))));
  }

  /** Announces one more job that computes some of its points, before any of them is done. */
  void announce() {
    prepared.ifPresent(SharedValue::announce);
  }

  /** Tells that a job is done; after the last what its points have in common is dropped. */
  void release() {
    prepared.ifPresent(SharedValue::release);
  }

  /**
   * A workload with one pollution, under all plans: what one simulator can time.
   *
   * @param draws the workload's under each plan
   * @param first the place of the first plan's point in the result; the others' follow at a
   *     distance
   * @param distance between the places of two plans
   */
  record Group(
      Workload workload, List<SharedDraw> draws, Pollution pollution, int first, int distance) {
    int place(int plan) {
      return first + plan * distance;
    }
  }

  /**
   * Computes points.
   *
   * @param wanted says which places are not known yet
   * @param timed is told of each point and placement that was timed
   * @param done takes each point with its place as soon as it is there
   * @throws BrokenPathException if a design does not bring a call back, and such points are not to
   *     be left out
   */
  void compute(
      List<Group> groups,
      IntPredicate wanted,
      Runnable timed,
      BiConsumer<Integer, PointOutcome> done) {
    List<PointRun> open = new ArrayList<>();
    for (Group group : groups) {
      for (int plan = 0; plan < plans.size(); plan++) {
        if (wanted.test(group.place(plan))) {
          begin(group, plan, done).ifPresent(open::add);
        }
      }
    }
    for (int index = 0; !open.isEmpty(); index++) {
      place(groups, index, open);
      int placements = index + 1;
      for (PointRun run : List.copyOf(open)) {
        timed.run();
        if (run.broken().isPresent() || run.enough(placements)) {
          open.remove(run);
          done.accept(run.place(), run.point());
        }
      }
    }
  }

  /** A point as it was when it was kept. */
  PointOutcome point(Group group, int plan, KeptPoint kept) {
    return figures(group, plan).kept(kept);
  }

  private PointFigures figures(Group group, int plan) {
    return new PointFigures(
        sweep, code.name(), placed, group.workload(), plans.get(plan), group.draws().get(plan));
  }

  /** A point's counts are made at once, and all of it where nothing is modelled. */
  private Optional<PointRun> begin(Group group, int plan, BiConsumer<Integer, PointOutcome> done) {
    PointFigures figures = figures(group, plan);
    try {
      figures.counts();
    } catch (BrokenPathException e) {
      done.accept(group.place(plan), figures.missing(e));
      return Optional.empty();
    }
    if (cpu.isEmpty()) {
      done.accept(group.place(plan), figures.done(Optional.empty()));
      return Optional.empty();
    }
    return Optional.of(new PointRun(sweep, group, plan, plans.get(plan), figures));
  }

  /** Times a share of the calls of all open points at one placement. */
  private void place(List<Group> groups, int index, List<PointRun> open) {
    var paths = new CompiledPaths(prepared.orElseThrow().get(), index);
    for (Group group : groups) {
      List<PointRun> some = open.stream().filter(run -> run.of(group)).toList();
      if (!some.isEmpty()) {
        new PlacedCore(sweep, paths, table, group).time(some);
      }
    }
  }
}
