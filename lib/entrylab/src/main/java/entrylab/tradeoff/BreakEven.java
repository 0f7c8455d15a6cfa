package entrylab.tradeoff;

import java.util.OptionalDouble;

/**
 * Where a design that takes more memory pays for it, against one that takes less.
 *
 * <p>The larger one saves cycles on each call; the memory costs cycles in each second. What a page
 * costs is the reader's to say: {@link #REFILL_LINES} times a memory latency stands for a page of
 * something else that has to be brought back once a second.
 *
 * <p>The shares at which both are even have a closed form, as far as {@link CostAtShares} and
 * {@link TracedLine} say how the cost depends on them; {@link EvenSearch} finds them by sweeping.
 *
 * <pre>{@code
 * TradeOff at = TradeOff.of(Designs.all(), List.of("git-status"), List.of(Cpus.get("haswell")));
 * for (BreakEven even : at.breakEvens("duplicated-table", "git-status", "haswell")) {
 *   show(even.smaller() + ": " + even.tracedShare(0.1));
 * }
 * }</pre>
 *
 * @param larger the design with more pages
 * @param smaller the other one
 * @param saved cycles per syscall that the larger one saves on a mix; may be negative
 * @param savedHere cycles per syscall that it saves on the workload itself
 * @param pages how many more it takes
 * @param cyclesPerPage price of a page, in cycles per second
 */
public record BreakEven(
    String larger,
    String smaller,
    CostAtShares saved,
    TracedLine savedHere,
    int pages,
    double cyclesPerPage) {
  /** Cache lines of a page. */
  public static final int REFILL_LINES = 4096 / 64;

  /** Cycles per second that the larger design gains, its pages paid for, by the closed form. */
  public double gain(double ptregs, double traced, double callsPerSecond) {
    return gain(saved.at(ptregs, traced), callsPerSecond);
  }

  /**
   * Cycles per second that it gains where it saves a number of cycles a call.
   *
   * @param savedPerCall cycles per syscall
   */
  public double gain(double savedPerCall, double callsPerSecond) {
    return savedPerCall * callsPerSecond - pages * cyclesPerPage;
  }

  /**
   * Cycles per second at which one more page would be even on the workload as it is, no task
   * traced, so the most that a page may cost.
   */
  public double evenPrice(double callsPerSecond) {
    return savedHere.untraced() * callsPerSecond / pages;
  }

  /**
   * The share of calls in need of {@code pt_regs} at which both are even, by the closed form; empty
   * if it is not below one half.
   *
   * @param traced share of calls by traced tasks
   */
  public OptionalDouble ptregsShare(double traced, double callsPerSecond) {
    return saved.shareAt(price(callsPerSecond), traced);
  }

  /**
   * The smallest share of the workload's calls by traced tasks at which both are even, by the
   * closed form; empty if one of them is ahead throughout.
   */
  public OptionalDouble tracedShare(double callsPerSecond) {
    return savedHere.shareAt(price(callsPerSecond));
  }

  /** Cycles per syscall that the pages cost. */
  private double price(double callsPerSecond) {
    return pages * cyclesPerPage / callsPerSecond;
  }
}
