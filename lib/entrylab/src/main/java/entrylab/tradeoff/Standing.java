package entrylab.tradeoff;

import entrylab.image.MemoryLedger;
import entrylab.sweep.result.PlacementStanding;
import entrylab.sweep.result.Result;
import java.util.OptionalDouble;

/**
 * How a design does on one workload and CPU. Cycles are modelled, bytes and pages counted.
 *
 * <pre>{@code
 * TradeOff at = TradeOff.of(Designs.all(), List.of("git-status"), List.of(Cpus.get("haswell")));
 * for (Standing standing : at.of("git-status", "haswell")) {
 *   show(standing.design() + ": " + standing.untraced() + " cycles a call");
 * }
 * }</pre>
 *
 * @param cpu profile name
 * @param ptregs share of the workload's calls that need all of {@code pt_regs}
 * @param callsPerSecond of the program's life, where its recording has the time
 * @param cycles per syscall of the workload as it is
 * @param untracedError standard error of that mean with no task traced
 * @param tracedError standard error of that mean with every task traced
 * @param ledger what the design occupies
 * @param untracedPoint the point of the sweep with no task traced
 * @param anchors its cost on mixes of the workload's calls with other shares that need {@code
 *     pt_regs}
 */
public record Standing(
    String workload,
    String cpu,
    String design,
    double ptregs,
    OptionalDouble callsPerSecond,
    TracedLine cycles,
    double untracedError,
    double tracedError,
    MemoryLedger ledger,
    Result untracedPoint,
    CostAtShares anchors) {

  /** Cycles per syscall with no task traced. */
  public double untraced() {
    return cycles.untraced();
  }

  /** Who of this and another design takes fewer cycles at which placements, no task traced. */
  public String against(Standing other) {
    PlacementStanding standing = untracedPoint.against(other.untracedPoint);
    return standing.all() == 0 ? "" : standing.words(design, other.design);
  }

  /** Cycles per syscall with every task traced. */
  public double traced() {
    return cycles.traced();
  }

  /** Cycles per second of the program's life, at a traced share; NaN without a rate. */
  public double cyclesPerSecond(double tracedShare) {
    return callsPerSecond.orElse(Double.NaN) * cycles.at(tracedShare);
  }
}
