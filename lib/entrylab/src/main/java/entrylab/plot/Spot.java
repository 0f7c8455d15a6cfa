package entrylab.plot;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * A place of a figure that tells something when it is pointed at.
 *
 * <pre>{@code
 * SweepResult result = Sweep.of("v4.4-stubs", "merged-v4.6").traced(0, 1).run();
 * for (Spot spot : Figure.of(Plots.byTracedShare(result, Metric.LOADS)).spots(800, 500)) {
 *   show(spot.words());
 * }
 * }</pre>
 *
 * @param where in pixels of the painting
 * @param words what it tells, in lines
 * @param alone the colour that is to stand out while this is pointed at, the names of lines have
 *     one
 */
public record Spot(Rectangle2D where, String words, Optional<Color> alone) {

  /** One that only tells. */
  static Spot of(Rectangle2D where, String words) {
    return new Spot(where, words, Optional.empty());
  }

  /** This place in a painting that lies further right and below. */
  Spot moved(double right, double down) {
    var there = AffineTransform.getTranslateInstance(right, down);
    return new Spot(there.createTransformedShape(where).getBounds2D(), words, alone);
  }
}
