package entrylab.compare;

import entrylab.sweep.result.PairedDifference;

/**
 * Mean cycles of a call, and how far they are known.
 *
 * <pre>{@code
 * Comparison comparison = new SweptPair(Sweep.of("switch", "v4.4-stubs").on("zen4")).compared();
 * MeanCycles first = comparison.points().getFirst().first();
 * show(first.mean() + " +- " + first.margin());
 * }</pre>
 *
 * @param mean over the calls of all placements
 * @param se standard error of the mean; NaN of a single placement
 */
public record MeanCycles(double mean, double se) {
  /** Half of the interval that holds the mean. */
  public double margin() {
    return PairedDifference.NOISE * se;
  }
}
