package entrylab.plot;

import entrylab.measure.model.ModelAccuracy;
import entrylab.measure.model.PathAccuracy;
import entrylab.measure.record.CallMode;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Charts of the model beside a measurement.
 *
 * <pre>{@code
 * keep("accuracy", ModelPlots.scatter(ModelAccuracy.of(Records.get("epyc-zen4-drawn"))));
 * }</pre>
 */
public final class ModelPlots {

  /** More paths than there ever are. */
  private static final int PATHS = 64;

  private ModelPlots() {}

  /** Predicted against measured, a point per design and path, with the diagonal; bars: interval. */
  public static XYChart scatter(ModelAccuracy comparison) {
    XYChart chart =
        new XYChartBuilder()
            .width(Style.WIDTH)
            .height(Style.WIDTH * 3 / 4)
            .title("Modelled (" + comparison.cpu().name() + ") against measured")
            .xAxisTitle("modelled, core cycles per call")
            .yAxisTitle("measured, core cycles per call (bars: interval of the median)")
            .build();
    for (CallMode mode : CallMode.ALONE) {
      List<PathAccuracy> rows = comparison.only(mode).rows();
      if (!rows.isEmpty()) {
        chart
            .addSeries(
                mode.toString(),
                rows.stream().mapToDouble(PathAccuracy::model).toArray(),
                rows.stream().mapToDouble(r -> r.measured().median()).toArray(),
                rows.stream().mapToDouble(ModelPlots::halfInterval).toArray())
            .setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
      }
    }
    double top = comparison.rows().stream().mapToDouble(ModelPlots::larger).max().orElse(1);
    chart
        .addSeries("as modelled", new double[] {0, top}, new double[] {0, top})
        .setMarker(SeriesMarkers.NONE);
    Style.apply(chart).getStyler().setSeriesColors(Palette.ofKinds(CallMode.ALONE.size() + 1));
    return chart;
  }

  /** Bars are symmetric: the half length of the interval. */
  private static double halfInterval(PathAccuracy row) {
    return (row.measured().high() - row.measured().low()) / 2;
  }

  private static double larger(PathAccuracy row) {
    return Math.max(row.model(), row.measured().median());
  }

  /** The model's error, per cent, averaged over designs for each path. */
  public static CategoryChart errors(ModelAccuracy comparison) {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(Style.WIDTH)
            .height(Style.WIDTH * 3 / 4)
            .title("Error of the model by path, mean over designs")
            .yAxisTitle("modelled minus measured, per cent")
            .build();
    for (CallMode mode : CallMode.ALONE) {
      List<PathAccuracy> rows = comparison.only(mode).rows();
      List<String> paths = rows.stream().map(r -> r.point().calls()).distinct().toList();
      if (!paths.isEmpty()) {
        chart.addSeries(
            mode.toString(), paths, paths.stream().map(path -> percent(rows, path)).toList());
      }
    }
    Style.apply(chart).getStyler().setSeriesColors(Palette.ofKinds(CallMode.ALONE.size()));
    // Slanted labels are wide for the chart library, which then leaves every second one out.
    chart.getStyler().setXAxisLabelRotation(90).setXAxisMaxLabelCount(PATHS).setLocale(Locale.ROOT);
    return chart;
  }

  private static double percent(List<PathAccuracy> rows, String path) {
    return 100
        * rows.stream()
            .filter(r -> r.point().calls().equals(path))
            .mapToDouble(PathAccuracy::error)
            .average()
            .orElse(0);
  }
}
