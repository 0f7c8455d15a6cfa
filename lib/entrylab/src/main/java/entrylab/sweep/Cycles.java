package entrylab.sweep;

import entrylab.core.pipeline.Timing;
import java.util.Set;

/**
 * Modelled cycles per syscall of one point of a sweep, with their spread and what they are made of.
 * The kernel's only: what a shifted return stack costs the user program stands apart.
 *
 * @param cpu profile name
 * @param pollution bytes the user program touches between two calls
 * @param n syscalls timed
 * @param mean of all calls, as are the parts, which add up to it
 * @param sd standard deviation over calls
 * @param privileged SYSCALL, SYSRET or IRET, and the fitted remainder
 * @param core dependencies, ports and widths
 * @param fetch instruction-fetch misses
 * @param data data misses
 * @param branch mispredicts and resteers
 * @param userMispredicts the user program's returns mispredicted, per call
 * @param estimated instruction forms whose cost is an estimate; empty if all are sourced
 */
public record Cycles(
    String cpu,
    int pollution,
    long n,
    double mean,
    int median,
    int p99,
    double sd,
    double privileged,
    double core,
    double fetch,
    double data,
    double branch,
    double userMispredicts,
    Set<String> estimated) {

  /** Collects timings; exact, by counting how often each number of cycles occurred. */
  static final class Sum {
    private long[] times = new long[1024];
    private long n;
    private long total;
    private long privileged;
    private long core;
    private long fetch;
    private long data;
    private long branch;

    void add(Timing timing) {
      if (timing.total() >= times.length) {
        times = java.util.Arrays.copyOf(times, 2 * timing.total());
      }
      times[timing.total()]++;
      n++;
      total += timing.total();
      privileged += timing.privileged();
      core += timing.core();
      fetch += timing.fetch();
      data += timing.data();
      branch += timing.branch();
    }

    Cycles of(String cpu, int pollution, long userMispredicts, Set<String> estimated) {
      double mean = share(total);
      double squares = 0;
      for (int cycles = 0; cycles < times.length; cycles++) {
        squares += times[cycles] * (cycles - mean) * (cycles - mean);
      }
      return new Cycles(
          cpu,
          pollution,
          n,
          mean,
          quantile(0.5),
          quantile(0.99),
          n > 1 ? Math.sqrt(squares / (n - 1)) : 0,
          share(privileged),
          share(core),
          share(fetch),
          share(data),
          share(branch),
          share(userMispredicts),
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
}
