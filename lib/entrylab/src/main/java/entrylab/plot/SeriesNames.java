package entrylab.plot;

import java.awt.Graphics2D;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.internal.series.MarkerSeries;

/**
 * Where a figure says which of its colours is what. Positions are relative to the plot's corner.
 */
sealed interface SeriesNames permits NoNames, LineEnds, PointNames, NameList, NameRows {
  /** More lines than that end too close together for a name each. */
  int MOST_ENDS = 6;

  /** Narrower figures have their names above: beside them they would leave no room for the plot. */
  int NARROW = 520;

  /** What they need to the right of the plot, in pixels. */
  int room();

  /** What they need above it. */
  int above();

  /** Paints them beside a plot that has been painted at this size. */
  void paint(Graphics2D graphics, int plotWidth, int plotHeight);

  /** What can be pointed at of them. */
  List<Spot> spots(int plotWidth, int plotHeight);

  /**
   * The names of a chart's series: at the ends of a few lines, beside single points, else as a
   * list.
   *
   * @param width of the whole figure
   */
  static SeriesNames of(Chart<?, ?> chart, int width) {
    List<MarkerSeries> named =
        chart.getSeriesCollection().stream()
            .filter(series -> series.isShowInLegend())
            .filter(MarkerSeries.class::isInstance)
            .map(MarkerSeries.class::cast)
            .toList();
    if (named.isEmpty()) {
      return new NoNames();
    }
    if (chart instanceof XYChart xy && !allPoints(named)) {
      List<XYSeries> lines = lines(xy);
      if (lines.size() <= MOST_ENDS && sayAll(lines, named)) {
        return new LineEnds(xy, lines);
      }
    }
    if (chart instanceof XYChart points && allPoints(named)) {
      return new PointNames(points, named.stream().map(XYSeries.class::cast).toList());
    }
    return width < NARROW ? new NameRows(named, width) : new NameList(named);
  }

  private static boolean allPoints(List<MarkerSeries> named) {
    return named.stream()
        .allMatch(series -> series instanceof XYSeries point && point.getXData().length == 1);
  }

  /** What the markers are called that sweeps put beside a line: the line's name says it all. */
  static String swept(String line) {
    return line + ", swept";
  }

  /** Whether the names of lines say what every series is: markers beside one need no other. */
  private static boolean sayAll(List<XYSeries> lines, List<MarkerSeries> named) {
    return named.stream()
        .allMatch(series ->
            lines.stream()
                .anyMatch(
                    line -> line == series || swept(line.getName()).equals(series.getName())));
  }

  private static List<XYSeries> lines(XYChart chart) {
    boolean scattered =
        chart.getStyler().getDefaultSeriesRenderStyle() == XYSeriesRenderStyle.Scatter;
    return chart.getSeriesCollection().stream()
        .filter(XYSeries::isShowInLegend)
        .filter(series -> series.getXData().length > 0)
        .filter(series ->
            series
                .getXYSeriesRenderStyle()
                .map(style -> style != XYSeriesRenderStyle.Scatter)
                .orElse(!scattered))
        .toList();
  }
}
