package entrylab.sweep;

import entrylab.core.cpu.Parameter;
import entrylab.core.pipeline.Timing;
import entrylab.core.replay.Simulator;
import java.util.Arrays;
import java.util.Set;

/** Collects timings; exact, by counting how often each number of cycles occurred. */
public final class CycleSum {
  private final BatchMeans batches = new BatchMeans();
  private long[] times = new long[1024];
  private long n;
  private long total;
  private long privileged;
  private long core;
  private long fetch;
  private long data;
  private long branch;
  private long worked;

  /** Adds a call whose handlers and tracers cost nothing. */
  public void add(Timing timing) {
    add(timing, 0);
  }

  /**
   * Adds a call.
   *
   * @param work cycles that handlers and tracers take
   */
  void add(Timing timing, int work) {
    int all = timing.total() + work;
    if (all >= times.length) {
      times = Arrays.copyOf(times, 2 * all);
    }
    times[all]++;
    batches.add(all);
    n++;
    total += all;
    worked += work;
    privileged += timing.privileged();
    core += timing.core();
    fetch += timing.fetch();
    data += timing.data();
    branch += timing.branch();
  }

  /** Whether a run of such a length may end here. */
  boolean enough(RunLength length) {
    return n >= length.most()
        || length instanceof RunLength.UntilCertain certain
            && batches.complete(RunLength.UntilCertain.SHORTEST_BATCH)
            && RunLength.UntilCertain.T * batches.standardError()
                < certain.relative() * share(total);
  }

  /**
   * What was collected.
   *
   * @param userMispredicts the user program's mispredicted returns meanwhile
   * @param estimated instruction forms of the calls whose cost is an estimate
   */
  Cycles of(
      Simulator simulator, int pollution, Cost cost, long userMispredicts, Set<String> estimated) {
    double mean = share(total);
    double squares = 0;
    for (int cycles = 0; cycles < times.length; cycles++) {
      squares += times[cycles] * (cycles - mean) * (cycles - mean);
    }
    return new Cycles(
        simulator.cpu().name(),
        pollution,
        cost,
        n,
        mean,
        batches.standardError(),
        quantile(0.5),
        quantile(0.99),
        n > 1 ? Math.sqrt(squares / (n - 1)) : 0,
        share(privileged),
        share(core),
        share(fetch),
        share(data),
        share(branch),
        share(worked),
        share(userMispredicts * simulator.cpu().count(Parameter.MISPREDICT)),
        share(userMispredicts),
        batches.batches(),
        estimated);
  }

  private double share(long sum) {
    return (double) sum / n;
  }

  /** The smallest number of cycles that at least so large a share of the calls did not exceed. */
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
