package entrylab.plot;

import java.awt.Graphics2D;
import java.util.List;
import org.knowm.xchart.internal.chartpart.IChart;

/**
 * A chart painted by hand, of which nothing but its title is known.
 *
 * @param chart what paints it
 */
record PlainFigure(IChart chart) implements Figure {

  @Override
  public void paint(Graphics2D graphics, int width, int height) {
    chart.paint(graphics, width, height);
  }

  @Override
  public List<Spot> spots(int width, int height) {
    return List.of();
  }

  @Override
  public String description() {
    return chart.getTitle();
  }

  @Override
  public int getWidth() {
    return chart.getWidth();
  }

  @Override
  public int getHeight() {
    return chart.getHeight();
  }

  @Override
  public String getTitle() {
    return chart.getTitle();
  }
}
