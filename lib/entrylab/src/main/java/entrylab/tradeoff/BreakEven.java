package entrylab.tradeoff;

import java.util.OptionalDouble;

/**
 * Where a design that takes more memory pays for it, against one that takes less.
 *
 * <p>The larger one saves cycles on each call; the memory costs cycles in each second. What a page
 * costs is the reader's to say: {@link #REFILL_LINES} times a memory latency stands for a page of
 * something else that has to be brought back once a second.
 *
 * @param larger the design with more pages
 * @param smaller the other one
 * @param saved cycles per syscall that the larger one saves, at the corners; may be negative
 * @param pages how many more it takes
 * @param cyclesPerPage price of a page, in cycles per second
 */
public record BreakEven(
    String larger, String smaller, Corners saved, int pages, double cyclesPerPage) {
  /** Cache lines of a page. */
  public static final int REFILL_LINES = 4096 / 64;

  /** Cycles per second that the larger design gains, its pages paid for. */
  public double gain(double ptregs, double traced, double callsPerSecond) {
    return saved.at(ptregs, traced) * callsPerSecond - pages * cyclesPerPage;
  }

  /** Cycles per second at which one more page would be even, so the most that a page may cost. */
  public double evenPrice(double ptregs, double traced, double callsPerSecond) {
    return saved.at(ptregs, traced) * callsPerSecond / pages;
  }

  /**
   * The share of calls in need of {@code pt_regs} at which both are even: the cost is linear in it.
   * Empty if it lies outside of [0, 1], where one of them is ahead throughout.
   */
  public OptionalDouble ptregsShare(double traced, double callsPerSecond) {
    return crossing(saved.at(0, traced) * callsPerSecond, saved.at(1, traced) * callsPerSecond);
  }

  /** The share of calls by traced tasks at which both are even; empty as above. */
  public OptionalDouble tracedShare(double ptregs, double callsPerSecond) {
    return crossing(saved.at(ptregs, 0) * callsPerSecond, saved.at(ptregs, 1) * callsPerSecond);
  }

  private OptionalDouble crossing(double none, double all) {
    double share = (pages * cyclesPerPage - none) / (all - none);
    return share >= 0 && share <= 1 ? OptionalDouble.of(share) : OptionalDouble.empty();
  }
}
