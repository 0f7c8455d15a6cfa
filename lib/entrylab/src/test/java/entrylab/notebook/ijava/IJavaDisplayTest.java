package entrylab.notebook.ijava;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;

class IJavaDisplayTest {
  private final Renderer renderer = new Renderer();

  @BeforeEach
  void register() {
    IJavaDisplay.registerViews(renderer);
  }

  @Test
  void aTableIsShownAsHtmlWithItsTextTwin() {
    DisplayData shown = renderer.render(Table.create("t", IntColumn.create("n", new int[] {7})));
    assertTrue(shown.getData(MIMEType.TEXT_HTML).toString().contains(">7</td>"));
    assertEquals("n\n-\n7\n", shown.getData(MIMEType.TEXT_PLAIN));
  }

  @Test
  void aChartIsShownAsHtmlThatHoldsItAsSvgAndAsPng() {
    DisplayData shown = renderer.render(chart());
    String html = shown.getData(MIMEType.TEXT_HTML).toString();
    assertTrue(html.contains("<svg"), html);
    assertTrue(html.contains("src=\"data:image/png;base64,"), html);
    assertFalse(shown.hasDataForType(MIMEType.IMAGE_PNG));
    assertFalse(shown.hasDataForType(MIMEType.IMAGE_SVG));
    assertEquals("[chart: cost]", shown.getData(MIMEType.TEXT_PLAIN));
  }

  @Test
  void aChartIsShownAsSvgOnRequest() {
    DisplayData shown = renderer.renderAs(chart(), "image/svg+xml");
    assertTrue(shown.getData(MIMEType.IMAGE_SVG).toString().contains("<svg"));
    assertFalse(shown.hasDataForType(MIMEType.IMAGE_PNG));
  }

  private static XYChart chart() {
    XYChart chart = new XYChartBuilder().width(300).height(200).title("cost").build();
    chart.addSeries("a", new double[] {0, 1}, new double[] {1, 2});
    return chart;
  }
}
