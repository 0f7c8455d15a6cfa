package entrylab.sweep;

import entrylab.placement.Placements;
import entrylab.workload.SyscallStream;
import java.util.Optional;

/**
 * The calls of one point, timed a share at each placement. Which calls a placement is given depends
 * on workload, plan and seed alone, so that every design is given the same there.
 */
final class PointRun {
  private final Sweep sweep;
  private final SweepUnit.Group group;
  private final int number;
  private final TracingPlan plan;
  private final PointFigures figures;
  private final WorkloadCalls calls;
  private final CallShares shares;
  private final CycleSum sum;
  private Optional<BrokenPathException> broken = Optional.empty();

  PointRun(Sweep sweep, SweepUnit.Group group, int number, TracingPlan plan, PointFigures figures) {
    this.sweep = sweep;
    this.group = group;
    this.number = number;
    this.plan = plan;
    this.figures = figures;
    shares = new CallShares(sweep.length(), sweep.placements());
    calls = new WorkloadCalls(stream(), plan, sweep.get(SweepSettings.STACKS), sweep.seed());
    sum = new CycleSum();
  }

  private SyscallStream stream() {
    var table = sweep.options().table();
    return switch (sweep.length()) {
      case RunLength.Fixed fixed -> group.workload().stream(table, sweep.seed());
      case RunLength.UntilCertain certain ->
          group.workload().sampled(table, sweep.seed(), RunLength.UntilCertain.SHORTEST_BATCH);
    };
  }

  private String calledBy(long timed) {
    return switch (sweep.length()) {
      case RunLength.Fixed fixed -> "the first " + timed + " calls of seed " + sweep.seed();
      case RunLength.UntilCertain certain ->
          timed
              + " calls in pieces of "
              + RunLength.UntilCertain.SHORTEST_BATCH
              + " from all over, seed "
              + sweep.seed();
    };
  }

  TracingPlan plan() {
    return plan;
  }

  /** Its place in the result. */
  int place() {
    return group.place(number);
  }

  boolean of(SweepUnit.Group other) {
    return group == other;
  }

  /** Times the next placement's share of the calls. */
  void time(CycleRun run) {
    Placements placements = sweep.placements();
    if (placements.alone()) {
      run.time(plan, calls, sum, () -> sum.enough(sweep.length()));
    } else {
      long end = sum.calls() + shares.next();
      run.time(plan, calls, sum, () -> sum.calls() >= end);
      sum.endPlacement();
    }
  }

  /** Whether no further placement is wanted. */
  boolean enough(int placements) {
    return sweep.placements().alone() || shares.enough(placements, sum);
  }

  /** A call turned out not to come back. */
  void breaks(BrokenPathException e) {
    if (sweep.get(SweepSettings.BROKEN) == BrokenPoints.REFUSE) {
      throw e;
    }
    broken = Optional.of(e);
  }

  Optional<BrokenPathException> broken() {
    return broken;
  }

  /** What became of the point. */
  PointOutcome point() {
    return broken
        .map(figures::missing)
        .orElseGet(() ->
            figures.done(
                Optional.of(
                    sum.of(
                        group.pollution().bytes(),
                        sweep.get(SweepSettings.COST),
                        calledBy(sum.calls()),
                        sweep.placements().alone()
                            ? sweep.placements()
                            : sweep.placements().extendedTo(sum.placements())))));
  }
}
