package entrylab.sweep;

import java.util.Set;

/**
 * Modelled cycles per syscall of one point of a sweep, with their spread and what they are made of.
 * The kernel's only: what a shifted return stack costs the user program stands apart.
 *
 * @param cpu profile name
 * @param pollution bytes the user program touches between two calls
 * @param cost what a call is charged with
 * @param n syscalls timed
 * @param mean of all calls; {@code privileged + core + fetch + data + branch + work}
 * @param se standard error of the mean, from batch means because calls depend on those before
 * @param median of all calls
 * @param p99 the number of cycles that 99 % of the calls do not exceed
 * @param sd standard deviation over calls
 * @param privileged SYSCALL, SYSRET or IRET, and the fitted remainder
 * @param core dependencies, ports and widths
 * @param fetch instruction-fetch misses
 * @param data data misses
 * @param branch mispredicts and resteers
 * @param work stated costs of handlers and tracing; 0 where only the dispatch is charged
 * @param user cycles the user program loses to mispredicted returns, per call; not in the mean
 * @param userMispredicts its returns mispredicted, per call
 * @param batches the calls' sums, to be compared with another design's
 * @param estimated instruction forms whose cost is an estimate; empty if all are sourced
 */
public record Cycles(
    String cpu,
    int pollution,
    Cost cost,
    long n,
    double mean,
    double se,
    int median,
    int p99,
    double sd,
    double privileged,
    double core,
    double fetch,
    double data,
    double branch,
    double work,
    double user,
    double userMispredicts,
    BatchSums batches,
    Set<String> estimated) {

  /** Takes a copy. */
  public Cycles {
    estimated = Set.copyOf(estimated);
  }
}
