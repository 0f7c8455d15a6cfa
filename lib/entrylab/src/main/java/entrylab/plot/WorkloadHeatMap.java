package entrylab.plot;

import entrylab.tradeoff.Standing;
import entrylab.tradeoff.TradeOff;
import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.knowm.xchart.HeatMapChart;
import org.knowm.xchart.HeatMapChartBuilder;

/**
 * A heat map of workloads by designs: modelled cycles a syscall costs more than in a baseline.
 *
 * <pre>{@code
 * TradeOff at = TradeOff.of(Designs.all(), Workloads.names(), List.of(Cpus.get("haswell")));
 * keep("heat", WorkloadHeatMap.of(at, "haswell", "duplicated-table"));
 * }</pre>
 */
public final class WorkloadHeatMap {
  private static final Color LESS = new Color(86, 180, 233);
  private static final Color MORE = new Color(230, 159, 0);

  /**
   * White to the eye; white itself would become a dark page's ground, and its letters would not.
   */
  private static final Color LEVEL = new Color(254, 254, 254);

  /** Room for the names of ten workloads and the scale, in pixels. */
  private static final int WIDER = 200;

  private WorkloadHeatMap() {}

  /**
   * The map, no task traced.
   *
   * @param cpu profile name
   * @param baseline the design that the others are compared with
   * @throws IllegalArgumentException if the trade-off lacks the CPU or the baseline
   */
  public static HeatMapChart of(TradeOff tradeOff, String cpu, String baseline) {
    List<String> workloads = tradeOff.workloads();
    List<String> designs = tradeOff.designs();
    List<Number[]> cells = new ArrayList<>();
    double extreme = 0;
    for (int x = 0; x < workloads.size(); x++) {
      Map<String, Standing> standings =
          tradeOff.of(workloads.get(x), cpu).stream()
              .collect(Collectors.toMap(Standing::design, Function.identity()));
      if (!standings.containsKey(baseline)) {
        throw new IllegalArgumentException(
            "no '" + baseline + "' on '" + cpu + "' in the trade-off: designs are " + designs);
      }
      for (int y = 0; y < designs.size(); y++) {
        if (standings.containsKey(designs.get(y))) {
          double more =
              standings.get(designs.get(y)).untraced() - standings.get(baseline).untraced();
          cells.add(new Number[] {x, y, more});
          extreme = Math.max(extreme, Math.abs(more));
        }
      }
    }
    return chart(cpu, baseline, workloads, designs, cells, Math.max(1, Math.ceil(extreme)));
  }

  private static HeatMapChart chart(
      String cpu,
      String baseline,
      List<String> workloads,
      List<String> designs,
      List<Number[]> cells,
      double extreme) {
    HeatMapChart chart =
        new HeatMapChartBuilder()
            .width(Style.WIDTH + WIDER)
            .height(Style.HEIGHT)
            .title("Cycles per syscall more than " + baseline + ", modelled on " + cpu)
            .build();
    chart.addSeries("more", workloads, designs, cells);
    Style.apply(chart);
    chart
        .getStyler()
        .setMin(-extreme)
        .setMax(extreme)
        .setRangeColors(new Color[] {LESS, LEVEL, MORE})
        .setShowValue(true)
        .setValueFontColor(Lettering.ON_TINT)
        .setValueFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12))
        .setHeatMapValueDecimalPattern("0.0")
        .setXAxisLabelRotation(40)
        .setXAxisMaxLabelCount(workloads.size());
    return chart;
  }
}
