package entrylab.plot;

import entrylab.compare.MitigationStack;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/**
 * What a design's mitigations cost, a bar per CPU: the call without any at the bottom, and each on
 * top of those before it.
 *
 * <pre>{@code
 * var all = MitigationList.named("skylake-2024");
 * var cpus = List.of(Cpus.get("skylake"), Cpus.get("haswell"));
 * show(MitigationBars.of(
 *     MitigationStack.of(Designs.get("switch"), "getpid", all, cpus, 16, 1)));
 * }</pre>
 */
public final class MitigationBars {
  private MitigationBars() {}

  /** Modelled cycles, means over placements; a mitigation that gains some is drawn as none. */
  public static CategoryChart of(MitigationStack stack) {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(Style.WIDTH)
            .height(Style.HEIGHT)
            .title(stack.call() + " of " + stack.design() + ", mitigation by mitigation")
            .yAxisTitle("cycles a call, modelled, warm")
            .build();
    chart.addSeries(
        "none", stack.cpus(), stack.bottom().cycles().stream().map(one -> one.value()).toList());
    for (MitigationStack.Layer layer : stack.layers()) {
      chart.addSeries(
          layer.mitigation().toString(),
          stack.cpus(),
          layer.cycles().stream().map(one -> Math.max(0, one.value().mean())).toList());
    }
    Style.apply(chart)
        .getStyler()
        .setStacked(true)
        .setSeriesColors(Palette.ofKinds(1 + stack.layers().size()));
    return chart;
  }
}
