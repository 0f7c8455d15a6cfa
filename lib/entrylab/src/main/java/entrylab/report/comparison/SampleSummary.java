package entrylab.report.comparison;

import java.util.List;

/**
 * Many values of one design, summed up.
 *
 * @param name of the design
 * @param n how many values
 * @param figures a mean or median, then their spread; NaN for what cannot be told
 * @param more than the baseline
 */
public record SampleSummary(String name, long n, List<Double> figures, BaselineDifference more) {
  /** Takes a copy. */
  public SampleSummary {
    figures = List.copyOf(figures);
  }
}
