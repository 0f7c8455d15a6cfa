package entrylab.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.knowm.xchart.internal.chartpart.IChart;

/**
 * Charts side by side as one picture, so that what belongs together is not looked at apart.
 *
 * <pre>{@code
 * SweepResult result = Sweep.of("v4.4-stubs", "merged-v4.6").traced(0, 1).run();
 * keep(
 *     "both",
 *     Panels.of(
 *         Plots.byTracedShare(result, Metric.INSTRUCTIONS),
 *         Plots.byTracedShare(result, Metric.LOADS)));
 * }</pre>
 *
 * @param parts left to right
 */
public record Panels(List<IChart> parts) implements Figure {

  /** Less of their width than this and charts side by side are too narrow to read. */
  private static final double LEAST_SHARE = 0.7;

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
    for (Panel panel : panels(width, height)) {
      AffineTransform before = graphics.getTransform();
      graphics.translate(panel.left(), panel.top());
      panel.figure().paint(graphics, panel.width(), panel.height());
      graphics.setTransform(before);
    }
  }

  @Override
  public List<Spot> spots(int width, int height) {
    return panels(width, height).stream()
        .flatMap(panel ->
            panel.figure().spots(panel.width(), panel.height()).stream()
                .map(spot -> spot.moved(panel.left(), panel.top())))
        .toList();
  }

  @Override
  public String description() {
    return parts.stream()
        .map(part -> Figure.of(part).description())
        .collect(Collectors.joining("\n"));
  }

  /** Where there is no room side by side they stand one below the other. */
  @Override
  public int heightAt(int width) {
    return stacked(width)
        ? parts.stream().mapToInt(part -> Figure.of(part).heightAt(width)).sum()
        : getHeight();
  }

  private boolean stacked(int width) {
    return width < getWidth() * LEAST_SHARE;
  }

  private List<Panel> panels(int width, int height) {
    List<Panel> panels = new ArrayList<>();
    int left = 0;
    int top = 0;
    for (IChart part : parts) {
      Figure figure = Figure.of(part);
      if (stacked(width)) {
        int own = figure.heightAt(width);
        panels.add(new Panel(figure, 0, top, width, own));
        top += own;
      } else {
        int own = width * part.getWidth() / getWidth();
        panels.add(new Panel(figure, left, 0, own, height));
        left += own;
      }
    }
    return panels;
  }

  /** One part and the room it has. */
  private record Panel(Figure figure, int left, int top, int width, int height) {}

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
