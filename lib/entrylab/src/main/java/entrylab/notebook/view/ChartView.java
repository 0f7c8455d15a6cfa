package entrylab.notebook.view;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.internal.chartpart.IChart;

/** Shows XChart's charts: PNG at twice the density by default, SVG on request. */
final class ChartView implements View<IChart> {

  @Override
  public Class<IChart> type() {
    return IChart.class;
  }

  @Override
  public List<MediaType> preferred() {
    return List.of(MediaType.PNG);
  }

  @Override
  public List<MediaType> supported() {
    return List.of(MediaType.PNG, MediaType.SVG, MediaType.TEXT);
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
      case HTML -> throw new IllegalArgumentException("a chart has no " + as + " form");
    };
  }
}
