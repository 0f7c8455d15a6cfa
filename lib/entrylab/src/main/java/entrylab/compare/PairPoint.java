package entrylab.compare;

import entrylab.sweep.result.PairedDifference;
import entrylab.sweep.result.PlacementStanding;

/**
 * Two pieces of entry code at one place on one CPU: what each takes there, and the difference.
 *
 * <pre>{@code
 * Comparison comparison = new SweptPair(Sweep.of("switch", "v4.4-stubs").on("zen4")).compared();
 * PairPoint point = comparison.points().getFirst();
 * show(point.decided() ? point.difference().mean() : "no difference");
 * }</pre>
 *
 * @param place a workload or call, and how it is traced
 * @param cpu the profile's name
 * @param first cycles a call of the first
 * @param second cycles a call of the second
 * @param same whether both execute the same instructions, so that only placement tells them apart
 * @param difference the second's cycles minus the first's, placement by placement
 * @param standing of the second to the first over the placements
 */
public record PairPoint(
    ComparedPlace place,
    String cpu,
    MeanCycles first,
    MeanCycles second,
    boolean same,
    PairedDifference difference,
    PlacementStanding standing) {

  /** Whether there is a difference: one that the placements' scatter does not explain. */
  public boolean decided() {
    return !same
        && Math.abs(difference.mean()) >= PlacementStanding.RESOLUTION
        && !difference.withinNoise();
  }

  /** Half of the interval that holds the difference. */
  public double margin() {
    return PairedDifference.NOISE * difference.se();
  }

  /** 1 if the second takes more cycles, -1 if fewer, 0 if neither can be told. */
  public int sign() {
    return decided() ? (int) Math.signum(difference.mean()) : 0;
  }
}
