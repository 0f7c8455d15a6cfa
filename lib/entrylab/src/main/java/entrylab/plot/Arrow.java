package entrylab.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.internal.chartpart.Annotation;

/** An arrow from one point of a chart to another. */
final class Arrow extends Annotation {
  private static final double HEAD = 9;
  private static final double HALF_ANGLE = Math.toRadians(22);

  private final double fromX;
  private final double fromY;
  private final double toX;
  private final double toY;
  private final Color color;

  Arrow(double fromX, double fromY, double toX, double toY, Color color) {
    super(false);
    this.fromX = fromX;
    this.fromY = fromY;
    this.toX = toX;
    this.toY = toY;
    this.color = color;
  }

  /** Where it lies in a chart that has been painted, in pixels. */
  Line2D line(XYChart in) {
    return new Line2D.Double(
        in.getScreenXFromChart(fromX),
        in.getScreenYFromChart(fromY),
        in.getScreenXFromChart(toX),
        in.getScreenYFromChart(toY));
  }

  @Override
  public void paint(Graphics2D graphics) {
    double x = getXAxisScreenValue(toX);
    double y = getYAxisScreenValue(toY);
    double startX = getXAxisScreenValue(fromX);
    double startY = getYAxisScreenValue(fromY);
    if (Math.hypot(x - startX, y - startY) < 1) {
      return;
    }
    graphics.setColor(color);
    graphics.setStroke(new BasicStroke(1.5f));
    graphics.draw(new Line2D.Double(startX, startY, x, y));
    double back = Math.atan2(startY - y, startX - x);
    Path2D head = new Path2D.Double();
    head.moveTo(x, y);
    head.lineTo(x + HEAD * Math.cos(back + HALF_ANGLE), y + HEAD * Math.sin(back + HALF_ANGLE));
    head.lineTo(x + HEAD * Math.cos(back - HALF_ANGLE), y + HEAD * Math.sin(back - HALF_ANGLE));
    head.closePath();
    graphics.fill(head);
  }
}
