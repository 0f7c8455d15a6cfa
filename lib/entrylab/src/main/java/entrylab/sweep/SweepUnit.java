package entrylab.sweep;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.MissingParameterException;
import entrylab.core.pipeline.TraceCompiler;
import entrylab.core.replay.PipelineShape;
import entrylab.image.SyscallTable;
import entrylab.sweep.call.BrokenPathException;
import entrylab.sweep.call.EntryCode;
import entrylab.sweep.call.Pollution;
import entrylab.sweep.result.PointOutcome;
import entrylab.workload.Workload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Some points of a sweep that one thread computes, because they have the paths of one piece of
 * entry code in common, and families of CPUs whose pipelines are alike. It goes from placement to
 * placement: paths are moved and compiled once for all points, and dropped before the next
 * placement's are made.
 */
final class SweepUnit {
  private final Sweep sweep;
  private final EntryCode code;
  private final PlacedCode placed;
  private final List<CpuFamily> families;
  private final KeptPredictions kept;
  private final SyscallTable table;
  private final List<TracingPlan> plans;
  private final Map<PipelineShape, SharedValue<PreparedPaths>> prepared = new LinkedHashMap<>();

  /**
   * A unit yet to be computed.
   *
   * @param families one that is empty where cycles are not wanted
   * @param kept what predictors answered on CPUs of other units, of the same code
   */
  SweepUnit(
      Sweep sweep,
      EntryCode code,
      PlacedCode placed,
      List<CpuFamily> families,
      KeptPredictions kept) {
    this.sweep = sweep;
    this.code = code;
    this.placed = placed;
    this.families = families;
    this.kept = kept;
    this.table = sweep.options().table();
    this.plans = sweep.plans();
    for (CpuFamily family : families) {
      for (Cpu cpu : family.cpus()) {
        prepared.computeIfAbsent(
            PipelineShape.of(cpu), _ -> new SharedValue<>(() -> prepared(cpu)));
      }
    }
  }

  private PreparedPaths prepared(Cpu cpu) {
    return new PreparedPaths(placed, cpu, sweep.get(SweepSettings.UNKNOWN_FORMS));
  }

  /** Announces one more job that computes some of its points, before any of them is done. */
  void announce() {
    prepared.values().forEach(SharedValue::announce);
  }

  /** Tells that a job is done; after the last what its points have in common is dropped. */
  void release() {
    prepared.values().forEach(SharedValue::release);
  }

  /**
   * A workload with one pollution, under all plans: what one simulator can time.
   *
   * @param draws the workload's under each plan
   * @param first the place of the first plan's point on the sweep's first CPU in the result
   * @param plans distance between the places of two plans
   * @param cpus distance between the places of two CPUs
   */
  record Group(
      Workload workload,
      List<SharedDraw> draws,
      Pollution pollution,
      int first,
      int plans,
      int cpus) {
    /** A point's place in the result, by the numbers of its plan and CPU in the sweep. */
    int place(int plan, int cpu) {
      return first + plan * plans + cpu * cpus;
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
   * @throws MissingParameterException if a CPU's profile does not state what a design's way in
   *     costs, and such points are not to be left out
   */
  void compute(
      List<Group> groups,
      IntPredicate wanted,
      Runnable timed,
      BiConsumer<Integer, PointOutcome> done) {
    List<PointRun> open = new ArrayList<>();
    for (Group group : groups) {
      for (CpuFamily family : families) {
        for (int plan = 0; plan < plans.size(); plan++) {
          List<Integer> cpus = wanted(group, family, plan, wanted);
          if (!cpus.isEmpty()) {
            begin(group, family, plan, cpus, done).ifPresent(open::add);
          }
        }
      }
    }
    for (int index = 0; !open.isEmpty(); index++) {
      place(groups, index, open);
      int placements = index + 1;
      for (PointRun run : open) {
        for (int cpu : run.open()) {
          timed.run();
          if (run.enough(cpu, placements)) {
            done.accept(run.place(cpu), run.end(cpu));
          }
        }
      }
      open.removeIf(run -> run.open().isEmpty());
    }
  }

  /** Which of a family's CPUs a point is not known on. */
  private List<Integer> wanted(Group group, CpuFamily family, int plan, IntPredicate wanted) {
    return IntStream.range(0, family.size())
        .filter(cpu -> wanted.test(group.place(plan, family.number(cpu))))
        .boxed()
        .toList();
  }

  /** A point as it was when it was kept. */
  PointOutcome point(Group group, int plan, KeptPoint kept) {
    return figures(group, plan).kept(kept);
  }

  private PointFigures figures(Group group, int plan) {
    return new PointFigures(
        sweep, code, placed, group.workload(), plans.get(plan), group.draws().get(plan));
  }

  /** A point's counts are made at once, and all of it where nothing is modelled. */
  private Optional<PointRun> begin(
      Group group,
      CpuFamily family,
      int plan,
      List<Integer> cpus,
      BiConsumer<Integer, PointOutcome> done) {
    PointFigures figures = figures(group, plan);
    Optional<PointOutcome> already = already(figures, family);
    already.ifPresent(
        point -> cpus.forEach(cpu -> done.accept(group.place(plan, family.number(cpu)), point)));
    if (already.isPresent()) {
      return Optional.empty();
    }
    List<Integer> able = new ArrayList<>();
    for (int cpu : cpus) {
      try {
        TraceCompiler.checkEntry(family.cpus().get(cpu), placed.entry());
        able.add(cpu);
      } catch (MissingParameterException e) {
        done.accept(group.place(plan, family.number(cpu)), figures.missing(e));
      }
    }
    return able.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PointRun(sweep, group, family, plan, plans.get(plan), figures, kept, able));
  }

  /** What a point is without any cycles: broken, or complete where none are wanted. */
  private Optional<PointOutcome> already(PointFigures figures, CpuFamily family) {
    try {
      figures.counts();
    } catch (BrokenPathException e) {
      return Optional.of(figures.missing(e));
    }
    return family.cpus().isEmpty() ? Optional.of(figures.done(Optional.empty())) : Optional.empty();
  }

  /** Times a share of the calls of all open points at one placement. */
  private void place(List<Group> groups, int index, List<PointRun> open) {
    Map<PipelineShape, CompiledPaths> compiled = new HashMap<>();
    prepared.forEach(
        (shape, shared) -> compiled.put(shape, new CompiledPaths(shared.get(), index)));
    for (CpuFamily family : families) {
      List<CompiledPaths> paths =
          family.cpus().stream().map(cpu -> compiled.get(PipelineShape.of(cpu)).on(cpu)).toList();
      for (Group group : groups) {
        List<PointRun> some = open.stream().filter(run -> run.of(group, family)).toList();
        if (!some.isEmpty()) {
          new PlacedCore(sweep, paths, table, group).time(some);
        }
      }
    }
  }
}
