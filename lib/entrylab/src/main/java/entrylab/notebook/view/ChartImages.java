package entrylab.notebook.view;

import entrylab.plot.ChartNumbers;
import entrylab.plot.Figure;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.knowm.xchart.internal.chartpart.IChart;

/**
 * Charts as image files.
 *
 * <pre>{@code
 * SweepResult result = Sweep.of("v4.4-stubs", "merged-v4.6").traced(0, 1).run();
 * byte[] png = ChartImages.png(Plots.byTracedShare(result, Metric.INSTRUCTIONS));
 * }</pre>
 */
public final class ChartImages {
  /** Image pixels per chart pixel and direction: sharp on high-density screens. */
  static final int DENSITY = 2;

  /** As wide as a phone's page. */
  private static final int PHONE = 358;

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

  private ChartImages() {}

  /** The picture; it carries its numbers as text. */
  public static byte[] png(IChart chart) {
    Figure figure = Figure.of(chart);
    int width = figure.getWidth();
    int height = figure.getHeight();
    var image = new BufferedImage(DENSITY * width, DENSITY * height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(DENSITY, DENSITY);
    figure.paint(graphics, width, height);
    graphics.dispose();
    return PngText.write(image, ChartNumbers.of(chart));
  }

  /** The chart as an SVG document. */
  public static String svg(IChart chart) {
    return DECLARATION + SvgChart.of(Figure.of(chart), chart.getWidth());
  }

  /** The chart as an SVG document drawn for a narrow page, its letters as large as in the wide. */
  public static String narrowSvg(IChart chart) {
    return DECLARATION + SvgChart.of(Figure.of(chart), PHONE);
  }
}
