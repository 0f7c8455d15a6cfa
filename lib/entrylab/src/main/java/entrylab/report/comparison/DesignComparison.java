package entrylab.report.comparison;

import entrylab.sweep.result.NumberKind;
import java.util.List;

/**
 * One quantity of several designs, under several circumstances.
 *
 * @param quantity with its unit, such as "Instructions per syscall"
 * @param kind how the numbers came about
 * @param figures what each sample has, such as mean and sd
 * @param groups one per circumstance
 */
public record DesignComparison(
    String quantity, NumberKind kind, List<String> figures, List<Group> groups) {

  /**
   * The designs under one circumstance.
   *
   * @param circumstance workload, share and what else there is
   * @param samples the baseline first
   */
  public record Group(String circumstance, List<SampleSummary> samples) {
    public SampleSummary baseline() {
      return samples.getFirst();
    }
  }

  /** Takes copies. */
  public DesignComparison {
    figures = List.copyOf(figures);
    groups = List.copyOf(groups);
  }
}
