package entrylab.notebook.view;

import entrylab.plot.Figure;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.internal.chartpart.IChart;

/**
 * Shows XChart's charts: as SVG in the page, whose points tell their numbers, with the same as PNG
 * where a front end takes SVG out, as JupyterLab does of notebooks that it does not trust.
 */
final class ChartView implements View<IChart> {

  @Override
  public Class<IChart> type() {
    return IChart.class;
  }

  @Override
  public List<MediaType> preferred() {
    return List.of(MediaType.HTML);
  }

  @Override
  public List<MediaType> supported() {
    return List.of(MediaType.HTML, MediaType.PNG, MediaType.SVG, MediaType.TEXT);
  }

  @Override
  public Rendering render(IChart chart, MediaType as) {
    return switch (as) {
      // The front end is given the size in its own pixels, so that the doubled image appears sharp.
      case PNG ->
          new Rendering(
              Base64.getEncoder().encodeToString(ChartImages.png(chart)),
              Map.of("width", chart.getWidth(), "height", chart.getHeight()));
      case SVG -> Rendering.of(ChartImages.svg(chart));
      case TEXT -> Rendering.of("[chart: " + chart.getTitle() + "]");
      case HTML -> Rendering.of(html(chart));
    };
  }

  /** The style sheet in the SVG hides the other picture, and goes wherever that goes. */
  private static String html(IChart chart) {
    Figure figure = Figure.of(chart);
    return "<figure class=\"entrylab-figure\" style=\"margin: 0; overflow-x: auto\">\n"
        + SvgChart.of(figure, figure.getWidth())
        + "<img class=\"entrylab-flat\" alt=\""
        + HtmlTable.escape(figure.description())
        + "\" width=\""
        + chart.getWidth()
        + "\" src=\"data:image/png;base64,"
        + Base64.getEncoder().encodeToString(ChartImages.png(chart))
        + "\">\n</figure>\n";
  }
}
