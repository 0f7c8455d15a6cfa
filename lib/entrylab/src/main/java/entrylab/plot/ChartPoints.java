package entrylab.plot;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.internal.series.AxesChartSeries;

/**
 * What the points and bars of a painted chart tell: series, value, interval, and the chart's title,
 * which has n and seed where there are any.
 */
final class ChartPoints {
  /** Points nearer than this are one to whoever points at them. */
  private static final int NEAR = 6;

  private static final int SIZE = 16;

  private ChartPoints() {}

  /** The points, the chart having been painted. */
  static List<Spot> of(Chart<?, ?> chart) {
    return switch (chart) {
      case XYChart points -> ofPoints(points);
      case CategoryChart bars -> ofBars(bars);
      default -> List.of();
    };
  }

  private static List<Spot> ofPoints(XYChart chart) {
    Map<Rectangle2D, List<String>> found = new LinkedHashMap<>();
    for (XYSeries series : chart.getSeriesCollection()) {
      for (int i = 0; series.isShowInLegend() && i < series.getXData().length; i++) {
        double x = chart.getScreenXFromChart(series.getXData()[i]);
        double y = chart.getScreenYFromChart(series.getYData()[i]);
        found
            .computeIfAbsent(near(found.keySet(), x, y), at -> new ArrayList<>())
            .add(series.getName() + ": " + value(chart, series, i));
      }
    }
    return found.entrySet().stream()
        .map(spot -> Spot.of(spot.getKey(), words(spot.getValue(), chart)))
        .toList();
  }

  private static Rectangle2D near(Iterable<Rectangle2D> known, double x, double y) {
    for (Rectangle2D spot : known) {
      if (Math.hypot(spot.getCenterX() - x, spot.getCenterY() - y) < NEAR) {
        return spot;
      }
    }
    return new Rectangle2D.Double(x - SIZE / 2.0, y - SIZE / 2.0, SIZE, SIZE);
  }

  private static String value(XYChart chart, XYSeries series, int at) {
    return Lettering.number(series.getYData()[at])
        + interval(series.getExtraValues(), series.getYData(), at)
        + band(chart, series, at)
        + " at "
        + Lettering.number(series.getXData()[at]);
  }

  private static String interval(double[] extra, double[] y, int at) {
    return extra == null || extra[at] == 0
        ? ""
        : " ("
            + Lettering.number(y[at] - extra[at])
            + " to "
            + Lettering.number(y[at] + extra[at])
            + ")";
  }

  /** The range that the series of the same name's band has there: its lower edge and its upper. */
  private static String band(XYChart chart, XYSeries series, int at) {
    XYSeries band = chart.getSeries(Latency.bandOf(series.getName()));
    if (band == null) {
      return "";
    }
    double[] edge = band.getYData();
    return " ("
        + Lettering.number(edge[at])
        + " to "
        + Lettering.number(edge[edge.length - 1 - at])
        + ")";
  }

  private static List<Spot> ofBars(CategoryChart chart) {
    List<CategorySeries> all = List.copyOf(chart.getSeriesCollection());
    if (all.isEmpty()) {
      return List.of();
    }
    List<?> names = List.copyOf(all.getFirst().getXData());
    double top =
        chart.getScreenYFromChart(
            chart.getSeriesCollection().stream()
                .mapToDouble(AxesChartSeries::getYMax)
                .max()
                .orElse(0));
    double bottom =
        chart.getScreenYFromChart(
            Math.min(
                0,
                chart.getSeriesCollection().stream()
                    .mapToDouble(AxesChartSeries::getYMin)
                    .min()
                    .orElse(0)));
    List<Spot> spots = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      double left = chart.getScreenXFromChart(i);
      double right = chart.getScreenXFromChart(i + 1.0);
      var where =
          new Rectangle2D.Double(left, Math.min(top, bottom), right - left, Math.abs(bottom - top));
      int at = i;
      List<String> values =
          all.stream()
              .filter(series -> at < series.getYData().length)
              .map(series ->
                  (all.size() > 1 ? series.getName() + ": " : "")
                      + Lettering.number(series.getYData()[at])
                      + interval(series.getExtraValues(), series.getYData(), at))
              .toList();
      spots.add(Spot.of(where, names.get(i) + ": " + words(values, chart)));
    }
    return spots;
  }

  private static String words(List<String> values, Chart<?, ?> chart) {
    List<String> lines = new ArrayList<>(values);
    if (chart instanceof AxesChart<?, ?> axes) {
      lines.add(axes.getYAxisTitle());
    }
    lines.add(chart.getTitle());
    return lines.stream()
        .filter(line -> line != null && !line.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
