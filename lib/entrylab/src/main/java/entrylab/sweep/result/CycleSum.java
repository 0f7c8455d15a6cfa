package entrylab.sweep.result;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.pipeline.Timing;
import entrylab.placement.Placements;
import entrylab.sweep.call.Cost;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects timings; exact, by counting how often each number of cycles occurred.
 *
 * <pre>{@code
 * // What a sweep adds calls up in; what came of it:
 * show(Sweep.of("switch").on("zen4").run().rows().getFirst().modelled().parts());
 * }</pre>
 */
public final class CycleSum {
  private final BatchMeans batches = new BatchMeans();
  private long[] times = new long[1024];
  private long n;
  private long total;
  private long privileged;
  private long fetch;
  private long data;
  private long branch;
  private long worked;
  private long executed;
  private long userMispredicts;
  private final Set<String> estimated = new HashSet<>();
  private final List<Double> placements = new ArrayList<>();
  private long calledBefore;
  private long totalBefore;
  private Cpu cpu;

  /** Adds a call whose handlers and tracers cost nothing, and whose instructions nobody counts. */
  public void add(Timing timing) {
    add(timing, 0, 0);
  }

  /**
   * Adds a call.
   *
   * @param work cycles that handlers and tracers take
   * @param instructions that the call executes in the kernel
   */
  public void add(Timing timing, int work, int instructions) {
    int all = timing.total() + work;
    if (all >= times.length) {
      times = Arrays.copyOf(times, 2 * all);
    }
    times[all]++;
    batches.add(all);
    n++;
    total += all;
    worked += work;
    executed += instructions;
    privileged += timing.privileged();
    fetch += timing.fetch();
    data += timing.data();
    branch += timing.branch();
  }

  /**
   * Adds what stands beside the calls of a run.
   *
   * @param on the CPU that all calls are timed on
   * @param mispredicts the user program's mispredicted returns meanwhile
   * @param forms instruction forms of the calls whose cost is an estimate
   */
  public void addUser(Cpu on, long mispredicts, Set<String> forms) {
    cpu = on;
    userMispredicts += mispredicts;
    estimated.addAll(forms);
  }

  /** The calls added since the last placement were made at one. */
  public void endPlacement() {
    placements.add((double) (total - totalBefore) / (n - calledBefore));
    totalBefore = total;
    calledBefore = n;
  }

  /** Calls added. */
  public long calls() {
    return n;
  }

  /** Placements that were ended. */
  public int placements() {
    return placements.size();
  }

  /** Mean of the calls. */
  double mean() {
    return share(total);
  }

  /** The standard error of the mean over placements; NaN of fewer than two. */
  double overPlacements() {
    return PlacementMeans.standardError(placements);
  }

  /** Whether a run of such a length may end here. */
  public boolean enough(RunLength length) {
    return n >= length.most()
        || length instanceof RunLength.UntilCertain certain
            && batches.complete(RunLength.UntilCertain.SHORTEST_BATCH)
            && RunLength.UntilCertain.T * batches.standardError()
                < certain.relative() * share(total);
  }

  /**
   * What was collected.
   *
   * @param which calls these are, in words
   * @param over the placements that the calls were made at
   */
  public Cycles of(int pollution, Cost cost, String which, Placements over) {
    double mean = share(total);
    double squares = 0;
    for (int cycles = 0; cycles < times.length; cycles++) {
      squares += times[cycles] * (cycles - mean) * (cycles - mean);
    }
    return new Cycles(
        cpu.name(),
        pollution,
        cost,
        new TimedCalls(n, which, share(executed)),
        new CycleSpread(
            mean,
            over.alone() ? batches.standardError() : overPlacements(),
            quantile(0.5),
            quantile(0.99),
            n > 1 ? Math.sqrt(squares / (n - 1)) : 0),
        new CycleParts(
            share(privileged),
            share(total - worked - privileged - fetch - data - branch),
            share(fetch),
            share(data),
            share(branch),
            share(worked)),
        new UserLoss(
            share(userMispredicts * cpu.count(Parameter.MISPREDICT)), share(userMispredicts)),
        over,
        over.alone() ? List.of() : List.copyOf(placements),
        batches.batches(),
        estimated);
  }

  private double share(long sum) {
    return (double) sum / n;
  }

  /** The smallest number of cycles that at least this share of the calls did not exceed. */
  private int quantile(double share) {
    long wanted = (long) Math.ceil(share * n);
    long seen = 0;
    int cycles = -1;
    while (seen < wanted) {
      seen += times[++cycles];
    }
    return cycles;
  }
}
