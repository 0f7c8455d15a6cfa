package entrylab.notebook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.plot.Figure;
import entrylab.plot.Style;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.w3c.dom.Element;

class SvgChartTest {

  private static XYChart chart() {
    XYChart chart = new XYChartBuilder().width(600).height(300).title("a < b").build();
    chart.addSeries("duplicated-table", new double[] {0, 1}, new double[] {1, 2});
    chart.addSeries("trampoline-slowpath", new double[] {0, 1}, new double[] {1, 3});
    return Style.apply(chart, java.util.List.of("duplicated-table", "trampoline-slowpath"));
  }

  private static Element parsed() throws Exception {
    String svg = SvgChart.of(Figure.of(chart()), 600);
    var factory = DocumentBuilderFactory.newInstance();
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  @Test
  void hasAWidthThatFollowsThePageAndIsNeverTooNarrowToRead() throws Exception {
    Element root = parsed();
    assertEquals("0 0 600 300", root.getAttribute("viewBox"));
    // Letters of 11 are to stay above 9: 600 * 9 / 11.
    assertTrue(root.getAttribute("style").contains("min-width: 491px"), root.getAttribute("style"));
  }

  @Test
  void isDescribedForWhoeverCannotSeeIt() throws Exception {
    Element root = parsed();
    assertEquals("img", root.getAttribute("role"));
    assertEquals(
        "a < b. The largest difference: trampoline-slowpath 3, duplicated-table 2 at 1.",
        root.getAttribute("aria-label"));
  }

  @Test
  void aKernelsVersionStaysWhole() {
    XYChart chart = new XYChartBuilder().width(600).height(300).title("5.10.262, 1.23456").build();
    chart.addSeries("6.12.117", new double[] {0, 1}, new double[] {1, 2});
    String svg = SvgChart.of(Figure.of(chart), 600);
    assertTrue(svg.contains("6.12.117: 1 at 0"), svg);
    assertTrue(svg.contains("<desc>5.10.262, 1.23."), svg);
  }

  @Test
  void lettersBehindAGradientAreNotInItsLastColour() {
    HeatMapChart chart = new HeatMapChartBuilder().width(600).height(300).title("heat").build();
    List<Number[]> cells = List.of(new Number[] {0, 0, -1}, new Number[] {1, 0, 1});
    chart.addSeries("more", List.of("a", "b"), List.of("c"), cells);
    Style.apply(chart);
    chart.getStyler().setRangeColors(new Color[] {Color.BLUE, Color.WHITE, Color.ORANGE});
    String svg = SvgChart.of(Figure.of(chart), 600);
    // What is filled with a gradient becomes a picture: the scale alone, and no letters.
    assertEquals(2, svg.split("<image", -1).length);
  }

  @Test
  void tellsEachPointWithoutAScript() throws Exception {
    Element root = parsed();
    var titles = root.getElementsByTagName("title");
    // One place at 0, where both are 1; two at 1; two names.
    assertEquals(5, titles.getLength());
    assertEquals(
        "duplicated-table: 1 at 0\ntrampoline-slowpath: 1 at 0\na < b",
        titles.item(0).getTextContent());
    assertEquals(0, root.getElementsByTagName("script").getLength());
  }

  @Test
  void aNameDimsTheOtherColour() throws Exception {
    String rules = parsed().getElementsByTagName("style").item(0).getTextContent();
    assertTrue(
        rules.contains(
            ".entrylab-chart:has([data-alone=\"#d55e00\"]:hover)"
                + " :is([fill=\"#0072b2\"],[stroke=\"#0072b2\"]){opacity:.15}"),
        rules);
  }

  @Test
  void coloursAreAttributesThatADarkPageCanChange() throws Exception {
    Element root = parsed();
    boolean paper = false;
    var all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element part = (Element) all.item(i);
      String style = part.getAttribute("style");
      paper |=
          part.getAttribute("width").equals("600") && part.getAttribute("fill").equals("#ffffff");
      assertFalse(style.contains("rgb("), style);
    }
    assertTrue(paper, "a white rectangle as wide as the picture");
  }

  @Test
  void onDarkPagesPaperAndInkChangeAndKindsStayApart() throws Exception {
    String rules = parsed().getElementsByTagName("style").item(0).getTextContent();
    assertTrue(rules.contains("[fill=\"#ffffff\"]{fill:#111111}"), rules);
    // Blue beside sky blue: a lighter blue would be the sky's.
    assertFalse(rules.contains("[fill=\"#0072b2\"]{fill:"), rules);
  }

  @Test
  void inAPageAPictureWithoutOutlinesStandsByHidden() {
    String html = new ChartView().render(chart(), MediaType.HTML).data();
    assertTrue(html.contains("<img class=\"entrylab-flat\" alt=\"a &lt; b."), "PNG with its words");
    assertTrue(html.contains(".entrylab-figure:has(svg) .entrylab-flat{display:none}"));
  }
}
