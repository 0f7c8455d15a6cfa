package entrylab.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.stream.Collectors;
import org.knowm.xchart.internal.chartpart.IChart;

/**
 * Charts side by side as one picture, so that what belongs together is not looked at apart.
 *
 * @param parts left to right
 */
public record Panels(List<IChart> parts) implements IChart {

  /** Takes a copy. */
  public Panels {
    parts = List.copyOf(parts);
  }

  /** Charts given one by one. */
  public static Panels of(IChart... parts) {
    return new Panels(List.of(parts));
  }

  @Override
  public void paint(Graphics2D graphics, int width, int height) {
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    int left = 0;
    for (IChart part : parts) {
      int own = width * part.getWidth() / getWidth();
      AffineTransform before = graphics.getTransform();
      graphics.translate(left, 0);
      part.paint(graphics, own, height);
      graphics.setTransform(before);
      left += own;
    }
  }

  @Override
  public int getWidth() {
    return parts.stream().mapToInt(IChart::getWidth).sum();
  }

  @Override
  public int getHeight() {
    return parts.stream().mapToInt(IChart::getHeight).max().orElse(0);
  }

  @Override
  public String getTitle() {
    return parts.stream().map(IChart::getTitle).collect(Collectors.joining(" | "));
  }
}
