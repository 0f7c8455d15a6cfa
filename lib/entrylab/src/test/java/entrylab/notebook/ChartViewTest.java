package entrylab.notebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

class ChartViewTest {

  private static XYChart chart() {
    XYChart chart = new XYChartBuilder().width(300).height(200).title("cost").build();
    chart.addSeries("a", new double[] {0, 1}, new double[] {1, 2});
    return chart;
  }

  @Test
  void pngHasTwiceThePixelsAndTellsItsSizeOnThePage() throws IOException {
    Rendering png = new ChartView().render(chart(), MediaType.PNG);
    byte[] bytes = Base64.getDecoder().decode(png.data());
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    assertEquals(600, image.getWidth());
    assertEquals(400, image.getHeight());
    assertEquals(Map.of("width", 300, "height", 200), png.metadata());
  }

  @Test
  void svgIsAnSvgDocument() {
    String svg = new ChartView().render(chart(), MediaType.SVG).data();
    assertTrue(svg.startsWith("<?xml"), svg.substring(0, 80));
    assertTrue(svg.contains("<svg"));
  }

  @Test
  void textNamesTheChartAndNoAddress() {
    assertEquals("[chart: cost]", new ChartView().render(chart(), MediaType.TEXT).data());
  }
}
