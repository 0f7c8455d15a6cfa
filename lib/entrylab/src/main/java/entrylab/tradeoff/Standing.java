package entrylab.tradeoff;

import entrylab.image.MemoryLedger;
import java.util.OptionalDouble;

/**
 * How a design does on one workload and CPU. Cycles are modelled, bytes and pages counted.
 *
 * @param cpu profile name
 * @param ptregs share of the workload's calls that need all of {@code pt_regs}
 * @param callsPerSecond of the program's life, where its recording has the time
 * @param untraced cycles per syscall with no task traced
 * @param untracedError standard error of that mean
 * @param traced cycles per syscall with every task traced
 * @param tracedError standard error of that mean
 * @param ledger what the design occupies
 * @param corners its cost at the extremes, with the workload's own calls of either kind
 */
public record Standing(
    String workload,
    String cpu,
    String design,
    double ptregs,
    OptionalDouble callsPerSecond,
    double untraced,
    double untracedError,
    double traced,
    double tracedError,
    MemoryLedger ledger,
    Corners corners) {

  /** Cycles per second of the program's life, at a traced share; NaN without a rate. */
  public double cyclesPerSecond(double tracedShare) {
    double perCall = untraced * (1 - tracedShare) + traced * tracedShare;
    return callsPerSecond.isPresent() ? callsPerSecond.getAsDouble() * perCall : Double.NaN;
  }
}
