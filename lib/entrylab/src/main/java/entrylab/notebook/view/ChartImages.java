package entrylab.notebook.view;

import entrylab.plot.ChartNumbers;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.knowm.xchart.ChartEncoder;
import org.knowm.xchart.internal.chartpart.IChart;

/** Charts as image files. */
public final class ChartImages {
  /** Image pixels per chart pixel and direction: sharp on high-density screens. */
  static final int DENSITY = 2;

  private ChartImages() {}

  /** The picture; it carries its numbers as text. */
  public static byte[] png(IChart chart) {
    int width = chart.getWidth();
    int height = chart.getHeight();
    var image = new BufferedImage(DENSITY * width, DENSITY * height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(DENSITY, DENSITY);
    chart.paint(graphics, width, height);
    graphics.dispose();
    return PngText.write(image, ChartNumbers.of(chart));
  }

  public static String svg(IChart chart) {
    try {
      return new String(ChartEncoder.getBytes(chart, "svg"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
