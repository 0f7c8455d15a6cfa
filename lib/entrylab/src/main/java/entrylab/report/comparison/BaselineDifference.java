package entrylab.report.comparison;

import entrylab.sweep.result.PairedDifference;

/**
 * What a design's figure is more than the baseline's.
 *
 * @param amount in the figure's unit; negative for less
 * @param percent of the baseline's figure
 * @param noise whether the figures' scatter explains it
 */
public record BaselineDifference(double amount, double percent, boolean noise) {
  /** Of the baseline itself. */
  public static final BaselineDifference NONE = new BaselineDifference(0, 0, false);

  /** A difference of designs that were given the same calls. */
  static BaselineDifference of(PairedDifference paired, double baseline) {
    return new BaselineDifference(
        paired.mean(), percent(paired.mean(), baseline), paired.withinNoise());
  }

  /** A difference of figures that were found one by one. */
  public static BaselineDifference between(double figure, double baseline, boolean noise) {
    double amount = figure - baseline;
    return new BaselineDifference(amount, percent(amount, baseline), noise && amount != 0);
  }

  private static double percent(double amount, double baseline) {
    return 100 * amount / baseline;
  }

  /** Whether there is something to draw. */
  public boolean standsOut() {
    return !noise && amount != 0;
  }
}
