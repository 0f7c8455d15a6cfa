package entrylab.sweep;

import entrylab.placement.Placements;
import java.util.List;
import java.util.Set;

/**
 * Modelled cycles per syscall of one point of a sweep, with their spread and what they are made of.
 * The kernel's only: what a shifted return stack costs the user program stands apart.
 *
 * @param cpu profile name
 * @param pollution bytes the user program touches between two calls
 * @param cost what a call is charged with
 * @param n syscalls timed
 * @param timedCalls which these are, in words
 * @param mean of all calls; {@code privileged + core + fetch + data + branch + work}
 * @param se standard error of the mean: over placements; at a single one from batch means, because
 *     calls depend on those before
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
 * @param instructions executed in the kernel per call, of the very calls that were timed
 * @param placements that the calls were made at
 * @param byPlacement the mean at each of them, in order; empty at a single one
 * @param batches the calls' sums, in their order, to be compared with another design's
 * @param estimated instruction forms whose cost is an estimate; empty if all are sourced
 */
public record Cycles(
    String cpu,
    int pollution,
    Cost cost,
    long n,
    String timedCalls,
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
    double instructions,
    Placements placements,
    List<Double> byPlacement,
    BatchSums batches,
    Set<String> estimated) {

  /** Takes a copy. */
  public Cycles {
    estimated = Set.copyOf(estimated);
    byPlacement = List.copyOf(byPlacement);
  }

  /** The mean at the placement where it is least; the mean at a single one. */
  public double least() {
    return byPlacement.stream().mapToDouble(Double::doubleValue).min().orElse(mean);
  }

  /** The mean at the placement where it is most; the mean at a single one. */
  public double most() {
    return byPlacement.stream().mapToDouble(Double::doubleValue).max().orElse(mean);
  }

  /**
   * The mean difference to another design that was given the same calls: placement by placement, or
   * at a single one batch by batch.
   *
   * @throws IllegalArgumentException if the other was timed at other placements
   */
  public PairedDifference less(Cycles baseline) {
    if (placements.first() != baseline.placements.first()
        || placements.alone() != baseline.placements.alone()) {
      throw new IllegalArgumentException(
          "the designs were timed at other placements: " + placements + ", " + baseline.placements);
    }
    return placements.alone()
        ? batches.less(baseline.batches)
        : PlacementMeans.difference(byPlacement, baseline.byPlacement);
  }

  /** How it stands to another design over placements; nothing to count at a single one. */
  public PlacementStanding against(Cycles other) {
    return PlacementStanding.of(byPlacement, other.byPlacement);
  }
}
