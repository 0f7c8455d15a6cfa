package entrylab.sweep;

import entrylab.design.Design;
import entrylab.image.SyscallTable;
import entrylab.workload.Workload;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Some points of a sweep that one thread computes, because they have much in common: one design and
 * workload, on one CPU with one pollution or none, under all tracing plans.
 */
final class SweepJob {
  private final Sweep sweep;
  private final Design design;
  private final PathStore store;
  private final Workload workload;
  private final List<SharedDraw> draws;
  private final List<TracingPlan> plans;
  private final Optional<Model> model;
  private IntFunction<Optional<CycleRun>> runs;

  /**
   * A job yet to be done.
   *
   * @param draws the workload's under each plan
   * @param model what to time calls on; empty where cycles are not wanted
   */
  SweepJob(
      Sweep sweep,
      Design design,
      PathStore store,
      Workload workload,
      List<SharedDraw> draws,
      Optional<Model> model) {
    this.sweep = sweep;
    this.design = design;
    this.store = store;
    this.workload = workload;
    this.draws = draws;
    this.plans = sweep.plans();
    this.model = model;
  }

  /** A modelled core with a user program. */
  record Model(CompiledPaths paths, Pollution pollution) {}

  /** The runs, made when the first is asked for. */
  private IntFunction<Optional<CycleRun>> runs() {
    if (runs == null) {
      runs = model.map(this::runs).orElse(plan -> Optional.empty());
    }
    return runs;
  }

  /** One run for all plans; where a call of one is broken, a run for each, so that others stand. */
  private IntFunction<Optional<CycleRun>> runs(Model model) {
    SyscallTable table = sweep.options().table();
    try {
      Optional<CycleRun> all = Optional.of(run(model, table, plans));
      return plan -> all;
    } catch (BrokenPathException e) {
      return plan -> Optional.of(run(model, table, List.of(plans.get(plan))));
    }
  }

  private CycleRun run(Model model, SyscallTable table, List<TracingPlan> some) {
    return new CycleRun(
        model.paths(),
        workload,
        table,
        model.pollution(),
        sweep.get(SweepSettings.COST),
        sweep.get(SweepSettings.COSTS),
        sweep.get(SweepSettings.STACKS),
        sweep.get(SweepSettings.CALL_DEPTH),
        some);
  }

  /**
   * The point of a plan.
   *
   * @throws BrokenPathException if the design does not bring a call back, and such points are not
   *     to be left out
   */
  PointOutcome point(int plan) {
    DrawnCalls draw = draws.get(plan).draw();
    TracedShare share = plans.get(plan).share(draw);
    try {
      return done(
          plan,
          share,
          counts(draw),
          runs().apply(plan).map(run -> run.time(plans.get(plan), sweep.length(), sweep.seed())));
    } catch (BrokenPathException e) {
      if (sweep.get(SweepSettings.BROKEN) == BrokenPoints.REFUSE) {
        throw e;
      }
      return missing(share, e.getMessage());
    }
  }

  /** The point of a plan as it was when it was kept. */
  PointOutcome point(int plan, KeptPoint kept) {
    TracedShare share = new TracedShare(kept.traced());
    return kept.broken() == null
        ? done(plan, share, kept.counts(), Optional.ofNullable(kept.cycles()))
        : missing(share, kept.broken());
  }

  private PointOutcome done(int plan, TracedShare share, Counts counts, Optional<Cycles> cycles) {
    return new PointOutcome.Done(
        new Result(
            design.name(),
            workload.name(),
            share,
            plans.get(plan).tracing(),
            sweep.options(),
            sweep.drawn(),
            sweep.seed(),
            counts,
            design.image(sweep.options()).ledger(),
            cycles));
  }

  private PointOutcome missing(TracedShare share, String reason) {
    return new PointOutcome.Missing(
        new LeftOutPoint(design.name(), workload.name(), share, reason));
  }

  private Counts counts(DrawnCalls draw) {
    Counts.Sum sum = new Counts.Sum();
    draw.forEach((kind, times) -> sum.add(store.path(kind).counts(), times));
    return sum.mean();
  }
}
