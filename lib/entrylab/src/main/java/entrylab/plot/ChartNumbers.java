package entrylab.plot;

import java.awt.Color;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.knowm.xchart.HeatMapSeries;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.internal.chartpart.IChart;
import org.knowm.xchart.internal.series.AxesChartSeries;
import org.knowm.xchart.internal.series.AxesChartSeriesCategory;
import org.knowm.xchart.internal.series.AxesChartSeriesNumerical;
import org.knowm.xchart.internal.series.Series;

/**
 * What a chart shows, as text: its titles, then of each series name, colour and numbers. Two charts
 * with the same text differ in nothing that a reader would quote.
 *
 * <pre>{@code
 * SweepResult result = Sweep.of("v4.4-stubs", "merged-v4.6").traced(0, 1).run();
 * show(ChartNumbers.of(Plots.byTracedShare(result, Metric.INSTRUCTIONS)));
 * }</pre>
 */
public final class ChartNumbers {
  private ChartNumbers() {}

  /** The text, each line ended by a newline; of charts drawn by hand only the title. */
  public static String of(IChart chart) {
    return switch (chart) {
      case Panels panels ->
          panels.parts().stream().map(ChartNumbers::of).collect(Collectors.joining("\n"));
      case Chart<?, ?> series -> of(series);
      default -> chart.getTitle() + "\n";
    };
  }

  private static String of(Chart<?, ?> chart) {
    StringBuilder text = new StringBuilder();
    line(text, "title", chart.getTitle());
    if (chart instanceof AxesChart<?, ?> axes) {
      line(text, "x", axes.getXAxisTitle());
      line(text, "y", axes.getYAxisTitle());
    }
    for (Series series : chart.getSeriesCollection()) {
      line(text, "series", series.getName() + colour(series));
      numbers(text, series);
    }
    return text.toString();
  }

  private static String colour(Series series) {
    Color colour = series instanceof AxesChartSeries axes ? axes.getLineColor() : null;
    return colour == null ? "" : String.format(Locale.ROOT, " #%06x", colour.getRGB() & 0xffffff);
  }

  private static void numbers(StringBuilder text, Series series) {
    switch (series) {
      case AxesChartSeriesNumerical points -> {
        line(text, "x", Arrays.toString(points.getXData()));
        line(text, "y", Arrays.toString(points.getYData()));
      }
      case AxesChartSeriesCategory bars -> {
        line(text, "x", bars.getXData().toString());
        line(text, "y", Arrays.toString(bars.getYData()));
      }
      case HeatMapSeries heat ->
          heat.getHeatData().forEach(cell -> line(text, "cell", Arrays.toString(cell)));
      default -> line(text, "numbers", "not told");
    }
  }

  private static void line(StringBuilder text, String what, String words) {
    text.append(what).append(": ").append(words).append('\n');
  }
}
