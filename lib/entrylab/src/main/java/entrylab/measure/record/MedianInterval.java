package entrylab.measure.record;

import java.util.Arrays;

/**
 * The median of a sample and an interval that holds the true median with at least 95 % confidence,
 * whatever the distribution: two of the sample's own values, chosen by the binomial distribution
 * (David and Nagaraja, Order Statistics, 3rd edition, section 7.1).
 *
 * <pre>{@code
 * show(MedianInterval.of(40, 41, 41, 42, 47));
 * }</pre>
 *
 * @param coverage the interval's exact confidence; below 0.95 only for fewer than six values
 */
public record MedianInterval(double median, double low, double high, double coverage, int n) {
  private static final double WANTED = 0.95;

  /**
   * The interval of a sample.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public static MedianInterval of(double... sample) {
    if (sample.length == 0) {
      throw new IllegalArgumentException("no median of no values");
    }
    double[] sorted = sample.clone();
    Arrays.sort(sorted);
    int n = sorted.length;
    int cut = 0;
    while (cut + 1 < (n + 1) / 2 && coverage(n, cut + 1) >= WANTED) {
      cut++;
    }
    return new MedianInterval(
        median(sorted), sorted[cut], sorted[n - 1 - cut], coverage(n, cut), n);
  }

  /** The median of values in order. */
  public static double median(double[] sorted) {
    int n = sorted.length;
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
  }

  /** Confidence of the interval that leaves out a number of values at either end. */
  private static double coverage(int n, int cut) {
    double tail = 0;
    double probability = Math.pow(0.5, n);
    for (int k = 0; k <= cut; k++) {
      tail += probability;
      probability = probability * (n - k) / (k + 1);
    }
    return 1 - 2 * tail;
  }

  /** The median and interval of every value less a constant. */
  public MedianInterval less(double constant) {
    return new MedianInterval(median - constant, low - constant, high - constant, coverage, n);
  }

  /** By how much a figure lies outside the interval; 0 inside. */
  public double beyond(double figure) {
    return Math.max(0, Math.max(low - figure, figure - high));
  }

  /** Whether two intervals have no value in common. */
  public boolean disjoint(MedianInterval other) {
    return high < other.low || other.high < low;
  }
}
