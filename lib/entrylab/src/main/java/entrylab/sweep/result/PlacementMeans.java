package entrylab.sweep.result;

import java.util.List;
import java.util.stream.IntStream;

/** Means over placements: the interval that tells one linking from another. */
final class PlacementMeans {
  private PlacementMeans() {}

  /** The standard error of the mean of some placements' means; NaN of fewer than two. */
  static double standardError(List<Double> means) {
    int n = means.size();
    if (n < 2) {
      return Double.NaN;
    }
    double mean = means.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double squares = means.stream().mapToDouble(one -> (one - mean) * (one - mean)).sum();
    return Math.sqrt(squares / (n - 1) / n);
  }

  /**
   * The mean difference of two designs, placement by placement, over those that both were timed at.
   */
  static PairedDifference difference(List<Double> mine, List<Double> others) {
    List<Double> differences =
        IntStream.range(0, Math.min(mine.size(), others.size()))
            .mapToObj(placement -> mine.get(placement) - others.get(placement))
            .toList();
    return new PairedDifference(
        differences.size(),
        differences.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN),
        standardError(differences));
  }
}
