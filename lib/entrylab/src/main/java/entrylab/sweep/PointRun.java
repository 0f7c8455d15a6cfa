package entrylab.sweep;

import entrylab.core.branch.RunPredictions;
import entrylab.placement.Placements;
import entrylab.sweep.call.BrokenPathException;
import entrylab.sweep.result.CallShares;
import entrylab.sweep.result.CycleSum;
import entrylab.sweep.result.PointOutcome;
import entrylab.sweep.result.RunLength;
import entrylab.workload.SyscallStream;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The calls of the points that differ in nothing but the CPU, all of one family, timed a share at
 * each placement. Which calls a placement is given depends on workload, plan and seed alone, so
 * that every design and CPU is given the same there.
 */
final class PointRun {
  private final Sweep sweep;
  private final SweepUnit.Group group;
  private final CpuFamily family;
  private final int number;
  private final TracingPlan plan;
  private final PointFigures figures;
  private final KeptPredictions kept;
  private final WorkloadCalls calls;
  private final CallShares shares;
  private final SortedMap<Integer, CycleSum> open = new TreeMap<>();
  private Optional<BrokenPathException> broken = Optional.empty();

  /**
   * No call timed yet.
   *
   * @param family of the CPUs
   * @param number of the plan in the sweep
   * @param kept what predictors answered to the same calls on CPUs of other units
   * @param cpus which of the family's CPUs are wanted
   */
  PointRun(
      Sweep sweep,
      SweepUnit.Group group,
      CpuFamily family,
      int number,
      TracingPlan plan,
      PointFigures figures,
      KeptPredictions kept,
      List<Integer> cpus) {
    this.sweep = sweep;
    this.group = group;
    this.family = family;
    this.number = number;
    this.plan = plan;
    this.figures = figures;
    this.kept = kept;
    shares = new CallShares(sweep.length(), sweep.placements());
    calls = new WorkloadCalls(stream(), plan, sweep.get(SweepSettings.STACKS), sweep.seed());
    cpus.forEach(cpu -> open.put(cpu, new CycleSum()));
  }

  private SyscallStream stream() {
    var table = sweep.options().table();
    return switch (sweep.length()) {
      case RunLength.Fixed fixed -> group.workload().stream(table, sweep.seed());
      case RunLength.Sampled _, RunLength.UntilCertain _ ->
          group.workload().sampled(table, sweep.seed(), RunLength.UntilCertain.SHORTEST_BATCH);
    };
  }

  private String calledBy(long timed) {
    return switch (sweep.length()) {
      case RunLength.Fixed fixed -> "the first " + timed + " calls of seed " + sweep.seed();
      case RunLength.Sampled _, RunLength.UntilCertain _ ->
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

  /** Its place in the result on one of the family's CPUs. */
  int place(int cpu) {
    return group.place(number, family.number(cpu));
  }

  /** Which of the family's CPUs further calls are wanted on. */
  List<Integer> open() {
    return List.copyOf(open.keySet());
  }

  boolean of(SweepUnit.Group other, CpuFamily others) {
    return group == other && family == others;
  }

  /**
   * Times the next placement's share of the calls.
   *
   * @param cpus which of the family's CPUs the run times, in its order
   */
  void time(CycleRun run, List<Integer> cpus) {
    List<CycleSum> sums = cpus.stream().map(open::get).toList();
    Placements placements = sweep.placements();
    if (placements.alone()) {
      run.time(plan, calls, sums, sum -> sum.enough(sweep.length()), RunPredictions.NONE);
    } else {
      // All that are open have timed the same calls.
      CycleSum any = open.get(open.firstKey());
      long end = any.calls() + shares.next();
      RunPredictions known = kept.run(group.place(number, 0), any.placements());
      run.time(plan, calls, sums, sum -> sum.calls() >= end, known);
      open.values().forEach(CycleSum::endPlacement);
    }
  }

  /** Whether no further placement is wanted on a CPU. */
  boolean enough(int cpu, int placements) {
    return broken.isPresent()
        || sweep.placements().alone()
        || shares.enough(placements, open.get(cpu));
  }

  /** A call turned out not to come back. */
  void breaks(BrokenPathException e) {
    if (sweep.get(SweepSettings.BROKEN) == BrokenPoints.REFUSE) {
      throw e;
    }
    broken = Optional.of(e);
  }

  /** Ends what is timed on a CPU: what became of the point. */
  PointOutcome end(int cpu) {
    CycleSum sum = open.remove(cpu);
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
