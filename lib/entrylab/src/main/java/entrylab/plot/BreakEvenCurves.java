package entrylab.plot;

import entrylab.sweep.Numbers;
import entrylab.tradeoff.BreakEven;
import entrylab.tradeoff.TradeOff;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/**
 * What a larger design gains in a second, its pages paid for; it breaks even where that is zero.
 */
public final class BreakEvenCurves {
  private static final int POINTS = 21;
  private static final double CYCLES_PER_MEGACYCLE = 1e6;

  private BreakEvenCurves() {}

  /**
   * The gain against the share of calls that need {@code pt_regs}, a line per smaller design.
   *
   * @param larger the design whose pages are to be paid for
   * @param most the largest share shown
   * @param traced share of calls by traced tasks
   * @throws IllegalArgumentException if the workload has no rate of syscalls, or nothing takes
   *     fewer pages than the larger design
   */
  public static XYChart of(
      TradeOff tradeOff, String larger, String workload, String cpu, double most, double traced) {
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
            .title(
                String.format(
                    Locale.ROOT,
                    "%s, %s, %,.0f calls/s, traced share %s",
                    workload,
                    cpu,
                    rate,
                    Numbers.plain(traced)))
            .xAxisTitle(
                String.format(
                    Locale.ROOT,
                    "share of calls that need all of pt_regs (here %.4f); a page costs %,.0f cycles/s",
                    tradeOff.of(workload, cpu).getFirst().ptregs(),
                    tradeOff.prices().get(cpu)))
            .yAxisTitle(larger + " gains, million cycles/s, modelled")
            .build();
    double[] shares =
        IntStream.range(0, POINTS).mapToDouble(i -> most * i / (POINTS - 1)).toArray();
    for (BreakEven one : against) {
      double[] gains =
          IntStream.range(0, POINTS)
              .mapToDouble(i -> one.gain(shares[i], traced, rate) / CYCLES_PER_MEGACYCLE)
              .toArray();
      chart.addSeries("over " + one.smaller(), shares, gains);
    }
    chart.getStyler().setDecimalPattern("0.###");
    return Style.apply(chart, against.stream().map(BreakEven::smaller).toList());
  }
}
