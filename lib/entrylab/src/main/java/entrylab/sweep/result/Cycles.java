package entrylab.sweep.result;

import entrylab.placement.Placements;
import entrylab.sweep.call.Cost;
import java.util.List;
import java.util.Set;

/**
 * Modelled cycles per syscall of one point of a sweep, with their spread and what they are made of.
 * The kernel's only: what a shifted return stack costs the user program stands apart.
 *
 * <pre>{@code
 * Cycles cycles = Sweep.of("switch").on("zen4").run().rows().getFirst().modelled();
 * show(cycles.mean() + " cycles a call, " + cycles.least() + " to " + cycles.most());
 * }</pre>
 *
 * @param cpu profile name
 * @param pollution bytes the user program touches between two calls
 * @param cost what a call is charged with
 * @param calls that were timed
 * @param spread of the calls' cycles
 * @param parts of the mean
 * @param user what the user program loses; not in the mean
 * @param placements that the calls were made at
 * @param byPlacement the mean at each of them, in order; empty at a single one
 * @param batches the calls' sums, in their order, to be compared with another design's
 * @param estimated instruction forms whose cost is an estimate; empty if all are sourced
 */
public record Cycles(
    String cpu,
    int pollution,
    Cost cost,
    TimedCalls calls,
    CycleSpread spread,
    CycleParts parts,
    UserLoss user,
    Placements placements,
    List<Double> byPlacement,
    BatchSums batches,
    Set<String> estimated) {

  /** Takes a copy. */
  public Cycles {
    estimated = Set.copyOf(estimated);
    byPlacement = List.copyOf(byPlacement);
  }

  /** The mean of all calls: {@link CycleParts#sum}. */
  public double mean() {
    return spread.mean();
  }

  /** The mean, and what the user program loses besides. */
  public double withUser() {
    return mean() + user.cycles();
  }

  /** The mean at the placement where it is least; the mean at a single one. */
  public double least() {
    return byPlacement.stream().mapToDouble(Double::doubleValue).min().orElse(mean());
  }

  /** The mean at the placement where it is most; the mean at a single one. */
  public double most() {
    return byPlacement.stream().mapToDouble(Double::doubleValue).max().orElse(mean());
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
