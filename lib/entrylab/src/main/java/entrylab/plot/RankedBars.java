package entrylab.plot;

import entrylab.tradeoff.Standing;
import entrylab.tradeoff.TradeOff;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/**
 * Designs in the order of their cost on one workload, with 95 % intervals.
 *
 * <pre>{@code
 * TradeOff at = TradeOff.of(Designs.all(), List.of("git-status"), List.of(Cpus.get("haswell")));
 * keep("ranked", RankedBars.of(at, "git-status", "haswell"));
 * }</pre>
 */
public final class RankedBars {
  /** Student's t for 97.5 % and the 31 degrees of freedom that 32 batches leave. */
  private static final double T = 2.04;

  /** Bars that differ by less, relative to the highest, are alike from zero. */
  private static final double NEAR = 0.25;

  private RankedBars() {}

  /**
   * Modelled cycles per syscall, no task traced, cheapest first. Bars that differ by less than a
   * quarter begin where the difference can be seen, and the title says where.
   *
   * @throws IllegalArgumentException if the trade-off lacks the workload or the CPU
   */
  public static CategoryChart of(TradeOff tradeOff, String workload, String cpu) {
    List<Standing> ranked =
        tradeOff.of(workload, cpu).stream()
            .sorted(Comparator.comparingDouble(Standing::untraced))
            .toList();
    if (ranked.isEmpty()) {
      throw new IllegalArgumentException(
          "no '"
              + workload
              + "' on '"
              + cpu
              + "' in the trade-off: there are "
              + tradeOff.workloads());
    }
    double begin = begin(ranked);
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(Style.WIDTH)
            .height(Style.HEIGHT)
            .title(String.format(Locale.ROOT, "%s on %s, no task traced", workload, cpu))
            .yAxisTitle(
                "cycles per syscall, modelled, 95 % interval"
                    + (begin > 0
                        ? String.format(Locale.ROOT, "; the axis begins at %.0f", begin)
                        : ""))
            .build();
    chart.addSeries(
        "designs",
        ranked.stream().map(Standing::design).toList(),
        ranked.stream().map(Standing::untraced).toList(),
        ranked.stream().map(s -> T * s.untracedError()).toList());
    Style.apply(chart);
    chart.getStyler().setLegendVisible(false);
    chart.getStyler().setSeriesColors(Palette.ofKinds(1));
    chart.getStyler().setXAxisLabelRotation(ranked.size() > 5 ? 40 : 0);
    chart.getStyler().setYAxisMin(begin);
    return chart;
  }

  /** Zero, or as far below the lowest interval as the highest reaches above it. */
  private static double begin(List<Standing> ranked) {
    double low =
        ranked.stream().mapToDouble(s -> s.untraced() - T * s.untracedError()).min().orElse(0);
    double high =
        ranked.stream().mapToDouble(s -> s.untraced() + T * s.untracedError()).max().orElse(0);
    return high - low > NEAR * high ? 0 : Math.max(0, Math.floor(low - (high - low)));
  }
}
