package entrylab.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.series.MarkerSeries;

/** One line of a list of names: a sample of a series, and its name beside it. */
record SeriesKey(MarkerSeries series) {
  private static final int SAMPLE = 22;
  private static final int BOX = 12;

  int width() {
    return SAMPLE + Lettering.NAME.width(series.getName());
  }

  /** Paints it; y is the base of the name. */
  void paint(Graphics2D graphics, double x, double y) {
    double middle = y - 4;
    if (series instanceof CategorySeries) {
      graphics.setColor(color());
      graphics.fill(new Rectangle2D.Double(x + 2, middle - BOX / 2.0, BOX, BOX));
    } else {
      graphics.setColor(color());
      if (!scattered()) {
        graphics.setStroke(new BasicStroke(2f));
        graphics.draw(new Line2D.Double(x, middle, x + SAMPLE - 6, middle));
      }
      if (series.getMarker() != null && series.getMarkerColor() != null) {
        graphics.setColor(series.getMarkerColor());
        series.getMarker().paint(graphics, x + (SAMPLE - 6) / 2.0, middle, 8);
      }
    }
    Lettering.NAME.paint(graphics, series.getName(), x + SAMPLE, y);
  }

  Spot spot(double x, double y) {
    int height = Lettering.NAME.lineHeight();
    return new Spot(
        new Rectangle2D.Double(x, y - height + 4, width(), height),
        series.getName(),
        Optional.ofNullable(color()));
  }

  private boolean scattered() {
    return series instanceof XYSeries points
        && points.getXYSeriesRenderStyle().equals(Optional.of(XYSeriesRenderStyle.Scatter));
  }

  private Color color() {
    return series instanceof CategorySeries ? series.getFillColor() : series.getLineColor();
  }
}
