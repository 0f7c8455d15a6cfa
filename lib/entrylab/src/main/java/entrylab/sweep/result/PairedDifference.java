package entrylab.sweep.result;

/**
 * How far the means of two designs lie apart that were given the same calls, and how sure that is.
 *
 * <p>What the calls themselves bring, the long and the short ones, both designs have in common; it
 * cancels pair by pair (common random numbers: A. Law, Simulation Modeling and Analysis, section
 * 11.2).
 *
 * <pre>{@code
 * SweepResult result = Sweep.of("v4.4-stubs", "merged-v4.6").on("haswell").run();
 * PairedDifference more = result.rows().get(1).cyclesLess(result.rows().get(0));
 * show(more.withinNoise() ? "no difference" : more.mean() + " cycles more");
 * }</pre>
 *
 * @param pairs calls, or batches of calls, that were taken one from the other
 * @param mean of the differences
 * @param se standard error of the mean; 0 where all pairs differ alike, NaN of a single pair
 */
public record PairedDifference(long pairs, double mean, double se) {
  /** Differences of fewer standard errors than this are noise: some 5 % of them would be. */
  public static final double NOISE = 2;

  /** Whether the pairs' own scatter explains the difference; no difference is none to explain. */
  public boolean withinNoise() {
    return mean != 0 && !(Math.abs(mean) >= NOISE * se);
  }
}
