package entrylab.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.internal.chartpart.AxesChart;
import org.knowm.xchart.internal.chartpart.Chart;

/** A chart in words: title, axes, and where in it the values lie furthest apart. */
final class ChartDescription {
  private ChartDescription() {}

  static String of(Chart<?, ?> chart) {
    List<String> sentences = new ArrayList<>();
    sentences.add(chart.getTitle());
    if (chart instanceof AxesChart<?, ?> axes) {
      sentences.add(axes(axes.getYAxisTitle(), axes.getXAxisTitle()));
    }
    largest(chart)
        .ifPresent(apart ->
            sentences.add(
                "The largest difference: "
                    + apart.high().name()
                    + " "
                    + Lettering.number(apart.high().value())
                    + ", "
                    + apart.low().name()
                    + " "
                    + Lettering.number(apart.low().value())
                    + apart.where()));
    return sentences.stream()
        .filter(sentence -> sentence != null && !sentence.isBlank())
        .map(sentence -> sentence + ". ")
        .reduce("", String::concat)
        .strip();
  }

  private static String axes(String up, String across) {
    boolean named = across != null && !across.isBlank();
    if (up == null || up.isBlank()) {
      return named ? "Across: " + across : "";
    }
    return named ? "Up: " + up + "; across: " + across : "Up: " + up;
  }

  private static Optional<Apart> largest(Chart<?, ?> chart) {
    return switch (chart) {
      case XYChart lines -> largestOfLines(lines);
      case CategoryChart bars when bars.getStyler().isStacked() -> ofHeights(totals(bars));
      case CategoryChart bars ->
          bars.getSeriesCollection().stream()
              .flatMap(series ->
                  ofHeights(heights(series)).stream()
                      .map(apart ->
                          bars.getSeriesCollection().size() == 1
                              ? apart
                              : apart.at(" on " + series.getName())))
              .max(Comparator.comparingDouble(Apart::size));
      case HeatMapChart heat -> Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Over each place across at which at least two series have a value. */
  private static Optional<Apart> largestOfLines(XYChart chart) {
    List<XYSeries> named =
        chart.getSeriesCollection().stream().filter(XYSeries::isShowInLegend).toList();
    boolean points = named.stream().allMatch(series -> series.getXData().length == 1);
    if (points) {
      return ofHeights(
          named.stream()
              .map(series -> new Height(series.getName(), series.getYData()[0]))
              .toList());
    }
    return named.stream()
        .flatMapToDouble(series -> java.util.Arrays.stream(series.getXData()))
        .distinct()
        .boxed()
        .flatMap(x ->
            ofHeights(named.stream().flatMap(series -> at(series, x).stream()).toList()).stream()
                .map(apart -> apart.at(" at " + Lettering.number(x))))
        .max(Comparator.comparingDouble(Apart::size));
  }

  private static Optional<Height> at(XYSeries series, double x) {
    for (int i = 0; i < series.getXData().length; i++) {
      if (series.getXData()[i] == x) {
        return Optional.of(new Height(series.getName(), series.getYData()[i]));
      }
    }
    return Optional.empty();
  }

  private static List<Height> totals(CategoryChart chart) {
    List<Height> totals = new ArrayList<>();
    for (CategorySeries series : chart.getSeriesCollection()) {
      List<Height> own = heights(series);
      for (int i = 0; i < own.size(); i++) {
        if (i < totals.size()) {
          totals.set(i, new Height(own.get(i).name(), totals.get(i).value() + own.get(i).value()));
        } else {
          totals.add(own.get(i));
        }
      }
    }
    return totals;
  }

  private static List<Height> heights(CategorySeries series) {
    List<?> names = List.copyOf(series.getXData());
    List<Height> heights = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      heights.add(new Height(names.get(i).toString(), series.getYData()[i]));
    }
    return heights;
  }

  private static Optional<Apart> ofHeights(List<Height> heights) {
    return heights.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Apart(
                heights.stream().max(Comparator.comparingDouble(Height::value)).orElseThrow(),
                heights.stream().min(Comparator.comparingDouble(Height::value)).orElseThrow(),
                ""));
  }

  /** A value, and whose it is. */
  private record Height(String name, double value) {}

  /** The highest and the lowest of some values. */
  private record Apart(Height high, Height low, String where) {
    double size() {
      return high.value() - low.value();
    }

    Apart at(String place) {
      return new Apart(high, low, place);
    }
  }
}
