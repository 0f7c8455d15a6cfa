package entrylab.report.comparison;

import entrylab.sweep.result.PlacementStanding;
import java.util.List;
import java.util.Optional;

/**
 * Many values of one design, summed up.
 *
 * @param name of the design
 * @param n how many values
 * @param figures a mean or median, then their spread; NaN for what is not known
 * @param more than the baseline
 * @param standing to the baseline over placements; empty where there are none to compare
 */
public record SampleSummary(
    String name,
    long n,
    List<Double> figures,
    BaselineDifference more,
    Optional<PlacementStanding> standing) {
  /** Takes a copy. */
  public SampleSummary {
    figures = List.copyOf(figures);
  }

  /** Values that no placement was drawn for. */
  public SampleSummary(String name, long n, List<Double> figures, BaselineDifference more) {
    this(name, n, figures, more, Optional.empty());
  }
}
