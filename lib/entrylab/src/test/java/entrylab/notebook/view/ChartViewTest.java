package entrylab.notebook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.plot.ChartNumbers;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.w3c.dom.Node;

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
  void pngCarriesWhatTheChartShows() throws IOException {
    XYChart chart = chart();
    var reader = ImageIO.getImageReadersByFormatName("png").next();
    reader.setInput(
        ImageIO.createImageInputStream(new ByteArrayInputStream(ChartImages.png(chart))));
    Node chunk =
        reader
            .getImageMetadata(0)
            .getAsTree("javax_imageio_png_1.0")
            .getLastChild()
            .getFirstChild();
    assertEquals("Entrylab numbers", chunk.getAttributes().getNamedItem("keyword").getNodeValue());
    String text = chunk.getAttributes().getNamedItem("text").getNodeValue();
    assertEquals(ChartNumbers.of(chart), text);
    assertTrue(
        text.startsWith("title: cost\n") && text.endsWith("x: [0.0, 1.0]\ny: [1.0, 2.0]\n"), text);
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
