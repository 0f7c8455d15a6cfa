package entrylab.report;

import java.util.List;

/**
 * One quantity of several designs, under several circumstances.
 *
 * @param quantity with its unit, such as "instructions per syscall"
 * @param kind how the numbers came about
 * @param groups one per circumstance
 */
public record Comparison(String quantity, Kind kind, List<Group> groups) {

  /**
   * The designs under one circumstance.
   *
   * @param circumstance workload, share and what else there is
   * @param samples the baseline first
   */
  public record Group(String circumstance, List<Sample> samples) {
    Sample baseline() {
      return samples.getFirst();
    }
  }

  /** Takes a copy. */
  public Comparison {
    groups = List.copyOf(groups);
  }
}
