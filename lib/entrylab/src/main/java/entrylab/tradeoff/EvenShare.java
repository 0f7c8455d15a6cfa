package entrylab.tradeoff;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The share of calls at which a larger design and a smaller one are even, twice: by the closed form
 * and as sweeps have it.
 *
 * <pre>{@code
 * var cpus = List.of(Cpus.get("haswell"));
 * TradeOff at = TradeOff.of(Designs.all(), List.of("git-status"), cpus);
 * var sweep = Sweep.of(Designs.all());
 * for (EvenShare e : EvenSearch.of(sweep, at, List.of("git-status"), cpus, "duplicated-table")) {
 *   show(e.exists() ? e.smaller() + ": " + e.mean() : e.smaller() + ": nowhere");
 * }
 * }</pre>
 *
 * @param here the workload's own share along the axis
 * @param closed by the closed form; empty if one design is ahead throughout
 * @param swept found with one seed each, where one was found
 */
public record EvenShare(
    String workload,
    String cpu,
    String larger,
    String smaller,
    Axis axis,
    double here,
    OptionalDouble closed,
    List<Double> swept) {

  /** Takes a copy. */
  public EvenShare {
    swept = List.copyOf(swept);
  }

  /** Whether there is one at all. */
  public boolean exists() {
    return closed.isPresent() || !swept.isEmpty();
  }

  /** Mean of what the sweeps found; NaN if they found none. */
  public double mean() {
    return swept.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }

  /** The smallest that a sweep found; NaN if they found none. */
  public double least() {
    return swept.stream().mapToDouble(Double::doubleValue).min().orElse(Double.NaN);
  }

  /** The largest that a sweep found; NaN if they found none. */
  public double most() {
    return swept.stream().mapToDouble(Double::doubleValue).max().orElse(Double.NaN);
  }

  /** By how much the closed form exceeds the sweeps' mean; NaN unless there are both. */
  public double difference() {
    return closed.orElse(Double.NaN) - mean();
  }
}
