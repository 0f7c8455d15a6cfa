package entrylab.report;

import java.util.List;

/**
 * Many values of one design, summed up.
 *
 * @param name of the design
 * @param n how many values
 * @param figures a mean or median, then their spread; NaN for what cannot be told
 * @param more than the baseline
 */
record Sample(String name, long n, List<Double> figures, Difference more) {
  /** Takes a copy. */
  Sample {
    figures = List.copyOf(figures);
  }
}
