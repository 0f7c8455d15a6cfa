package entrylab.tradeoff;

import java.util.OptionalDouble;

/**
 * Cycles per syscall along the share of calls by traced tasks, of a design or of the difference of
 * two: straight from none to half, and from half to all.
 *
 * <p>Where traced and untraced calls alternate, branches are mispredicted that either alone does
 * not mispredict. A predictor that goes by the majority errs on the rarer kind, so these cycles
 * grow with its share up to one half.
 *
 * <pre>{@code
 * TradeOff at = TradeOff.of(Designs.all(), List.of("git-status"), List.of(Cpus.get("haswell")));
 * TracedLine cycles = at.standings().getFirst().cycles();
 * show(cycles.at(0.25) + " cycles where a quarter is traced");
 * }</pre>
 *
 * @param untraced no call traced
 * @param half every other call traced, in no order
 * @param traced every call traced
 */
public record TracedLine(double untraced, double half, double traced) {
  private static final double HALF = 0.5;

  /** The value at a share. */
  public double at(double share) {
    // An end that the workload never comes near has no cost to weigh.
    return share == 0
        ? untraced
        : share == 1
            ? traced
            : share <= HALF
                ? between(untraced, half, share / HALF)
                : between(half, traced, (share - HALF) / HALF);
  }

  private static double between(double from, double to, double part) {
    return from + (to - from) * part;
  }

  /** What this costs more than another. */
  public TracedLine minus(TracedLine other) {
    return new TracedLine(untraced - other.untraced, half - other.half, traced - other.traced);
  }

  /** The smallest share at which a value is reached; empty if it is reached nowhere. */
  OptionalDouble shareAt(double value) {
    OptionalDouble below = part(untraced, half, value);
    OptionalDouble above = part(half, traced, value);
    return below.isPresent()
        ? OptionalDouble.of(HALF * below.getAsDouble())
        : above.isPresent()
            ? OptionalDouble.of(HALF + HALF * above.getAsDouble())
            : OptionalDouble.empty();
  }

  private static OptionalDouble part(double from, double to, double value) {
    double part = (value - from) / (to - from);
    return part >= 0 && part <= 1 ? OptionalDouble.of(part) : OptionalDouble.empty();
  }
}
