package entrylab.sweep.result;

import java.util.Arrays;

/**
 * Sums of values that follow one another, in batches of equal length: what {@link BatchMeans} has
 * at the end. Its k-th batch is about the same calls in every design.
 *
 * <pre>{@code
 * SweepResult result = Sweep.of("switch").on("zen4").run();
 * show(result.rows().getFirst().modelled().batches().length() + " calls a batch");
 * }</pre>
 *
 * @param length values in a batch, a power of two
 * @param sums of the batches that are full
 */
public record BatchSums(long length, long[] sums) {

  /** The standard error of the mean; NaN of fewer than two batches. */
  double standardError() {
    double[] means = new double[sums.length];
    Arrays.setAll(means, batch -> (double) sums[batch] / length);
    return standardError(means);
  }

  /**
   * The mean difference to another design, batch by batch, over the calls that both timed: one of
   * them may have been certain of its mean sooner.
   */
  public PairedDifference less(BatchSums baseline) {
    long common = Math.max(length, baseline.length);
    double[] mine = means(common);
    double[] others = baseline.means(common);
    double[] differences = new double[Math.min(mine.length, others.length)];
    Arrays.setAll(differences, batch -> mine[batch] - others[batch]);
    return new PairedDifference(
        differences.length,
        differences.length == 0 ? Double.NaN : mean(differences),
        standardError(differences));
  }

  /** Means of longer batches. */
  private double[] means(long longer) {
    int joined = (int) (longer / length);
    double[] means = new double[sums.length / joined];
    Arrays.setAll(
        means,
        batch -> (double) Arrays.stream(sums, batch * joined, (batch + 1) * joined).sum() / longer);
    return means;
  }

  private static double standardError(double[] means) {
    int n = means.length;
    if (n < 2) {
      return Double.NaN;
    }
    double mean = mean(means);
    double squares = 0;
    for (double value : means) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / (n - 1) / n);
  }

  private static double mean(double[] values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    return mean;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BatchSums batches
        && length == batches.length
        && Arrays.equals(sums, batches.sums);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(sums) + Long.hashCode(length);
  }

  @Override
  public String toString() {
    return sums.length + " batches of " + length;
  }
}
