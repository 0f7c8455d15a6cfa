package entrylab.report;

/**
 * Many values of one design, summed up.
 *
 * @param name of the design
 * @param n how many values
 * @param mean of the values
 * @param sd their standard deviation; NaN if there is but one
 * @param se standard error of the mean; NaN if there is but one value
 */
public record Sample(String name, long n, double mean, double sd, double se) {
  /** Differences of fewer standard errors than this are noise: some 5 % of them would be. */
  private static final double NOISE = 2;

  /** A sample of values that do not depend on each other. */
  static Sample independent(String name, long n, double mean, double sd) {
    return new Sample(name, n, mean, sd, sd / Math.sqrt(n));
  }

  /**
   * Whether the means lie no further apart than the samples' own scatter explains. Without a known
   * scatter any difference is noise.
   */
  boolean withinNoiseOf(Sample other) {
    double difference = Math.abs(mean - other.mean);
    return difference > 0 && !(difference >= NOISE * Math.hypot(se, other.se));
  }

  /** How much more this mean is than a baseline's, in per cent. */
  double percentOver(Sample baseline) {
    return 100 * (mean - baseline.mean) / baseline.mean;
  }
}
