package entrylab.tradeoff;

import java.util.OptionalDouble;

/**
 * Cycles per syscall of a design where no call needs all of {@code pt_regs} and where {@value
 * #RARE} of them do, drawn independently; the cost of other mixes of the same calls follows.
 *
 * <p>As long as marked calls are the rarer kind, each costs the same: its own path, and the
 * branches that are mispredicted because it is rare. A marked call among others of its kind would
 * cost less.
 *
 * <pre>{@code
 * TradeOff at = TradeOff.of(Designs.all(), List.of("git-status"), List.of(Cpus.get("haswell")));
 * CostAtShares cost = at.standings().getFirst().anchors();
 * show(cost.at(0.1, 0.5) + " cycles where a tenth is marked and half is traced");
 * }</pre>
 *
 * @param ordinary without marked calls
 * @param mixed with that share of them
 */
public record CostAtShares(TracedLine ordinary, TracedLine mixed) {
  /** Share of marked calls that is swept; real programs have less. */
  public static final double RARE = 0.1;

  /** Share from which on marked calls are no longer the rarer kind. */
  private static final double MOST = 0.5;

  /**
   * The cost of a mix.
   *
   * @param ptregs share of calls that need {@code pt_regs}, up to one half
   * @param traced share of calls by traced tasks, the same of either kind
   */
  public double at(double ptregs, double traced) {
    double none = ordinary.at(traced);
    return ptregs == 0 ? none : none + (mixed.at(traced) - none) * ptregs / RARE;
  }

  /** What this costs more than another. */
  public CostAtShares minus(CostAtShares other) {
    return new CostAtShares(ordinary.minus(other.ordinary), mixed.minus(other.mixed));
  }

  /** The share of marked calls at which a value is reached; empty if not below one half. */
  OptionalDouble shareAt(double value, double traced) {
    double none = at(0, traced);
    double share = RARE * (value - none) / (at(RARE, traced) - none);
    return share >= 0 && share <= MOST ? OptionalDouble.of(share) : OptionalDouble.empty();
  }
}
