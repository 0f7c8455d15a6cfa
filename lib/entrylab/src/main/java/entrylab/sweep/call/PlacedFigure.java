package entrylab.sweep.call;

import java.util.Arrays;

/**
 * A figure over placements; at a single one all three are that placement's.
 *
 * <pre>{@code
 * PlacedFigure lines = Sweep.of("switch").run().rows().getFirst().counts().icacheLines();
 * show(lines.mean() + ", by placement " + lines.least() + " to " + lines.most());
 * }</pre>
 *
 * @param mean over the placements
 * @param least of them
 * @param most of them
 */
public record PlacedFigure(double mean, double least, double most) {

  /** The figure of these placements' values. */
  public static PlacedFigure of(double[] values) {
    var all = Arrays.stream(values).summaryStatistics();
    return new PlacedFigure(all.getAverage(), all.getMin(), all.getMax());
  }
}
