package entrylab.plot;

import entrylab.tradeoff.Axis;
import entrylab.tradeoff.BreakEven;
import entrylab.tradeoff.SweptGains;
import entrylab.tradeoff.TradeOff;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * What a larger design gains in a second, its pages paid for; it breaks even where that is zero.
 * Lines are the closed form, markers what sweeps find.
 *
 * <pre>{@code
 * TradeOff at = TradeOff.of(Designs.all(), List.of("git-status"), List.of(Cpus.get("haswell")));
 * keep(
 *     "even",
 *     BreakEvenCurves.of(
 *         at, "git-status", "haswell", "duplicated-table", Axis.TRACED, 0.5, Optional.empty()));
 * }</pre>
 */
public final class BreakEvenCurves {
  private static final int POINTS = 41;
  private static final double CYCLES_PER_MEGACYCLE = 1e6;

  private BreakEvenCurves() {}

  /**
   * The gain along an axis, over each design that takes fewer pages.
   *
   * @param larger the design whose pages are to be paid for
   * @param most the largest share shown
   * @param swept found by sweeping along the same axis
   * @throws IllegalArgumentException if the workload has no rate of syscalls, or nothing takes
   *     fewer pages than the larger design
   */
  public static XYChart of(
      TradeOff tradeOff,
      String larger,
      String workload,
      String cpu,
      Axis axis,
      double most,
      Optional<SweptGains> swept) {
    List<BreakEven> against = tradeOff.breakEvens(larger, workload, cpu);
    double rate =
        tradeOff.of(workload, cpu).stream()
            .flatMapToDouble(s -> s.callsPerSecond().stream())
            .findFirst()
            .orElse(Double.NaN);
    if (against.isEmpty() || Double.isNaN(rate)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "nothing to break even with: '%s' has %s, and %d designs take fewer pages than '%s'",
              workload,
              Double.isNaN(rate) ? "no rate of syscalls" : "a rate",
              against.size(),
              larger));
    }
    XYChart chart =
        new XYChartBuilder()
            .width(Style.WIDTH)
            .height(Style.HEIGHT)
            .title(String.format(Locale.ROOT, "%s, %s, %,.0f calls/s", workload, cpu, rate))
            .xAxisTitle(
                String.format(
                    Locale.ROOT,
                    "share of %s; a page costs %,.0f cycles/s",
                    axis.what(),
                    tradeOff.prices().get(cpu)))
            .yAxisTitle(
                larger
                    + " gains, million cycles/s, modelled"
                    + (swept.isEmpty() ? "" : "; markers: swept"))
            .build();
    List<Double> shares =
        IntStream.range(0, POINTS).mapToObj(i -> most * i / (POINTS - 1)).toList();
    List<XYSeries> lines = new ArrayList<>();
    for (BreakEven one : against) {
      List<Double> gains = shares.stream().map(share -> axis.gain(one, share, rate)).toList();
      lines.add(chart.addSeries(over(one), shares, millions(gains)));
    }
    swept.ifPresent(found ->
        against.forEach(one ->
            chart
                .addSeries(SeriesNames.swept(over(one)), found.shares(), millions(found.of(one)))
                .setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter)));
    chart.getStyler().setDecimalPattern("0.###");
    List<String> designs = against.stream().map(BreakEven::smaller).toList();
    Style.apply(
        chart,
        swept.isEmpty() ? designs : Stream.concat(designs.stream(), designs.stream()).toList());
    lines.forEach(line -> line.setMarker(SeriesMarkers.NONE));
    return chart;
  }

  private static String over(BreakEven one) {
    return "over " + one.smaller();
  }

  private static List<Double> millions(List<Double> cycles) {
    return cycles.stream().map(value -> value / CYCLES_PER_MEGACYCLE).toList();
  }
}
