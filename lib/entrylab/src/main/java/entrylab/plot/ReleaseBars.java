package entrylab.plot;

import entrylab.report.ReleaseFigures;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/**
 * What a call has cost over the releases of a kernel, a bar per CPU.
 *
 * <pre>{@code
 * ReleaseFigures figures = ReleaseFigures.shipped();
 * keep("releases", ReleaseBars.of(figures, "getppid", figures.cpus().getFirst()));
 * }</pre>
 */
public final class ReleaseBars {
  private ReleaseBars() {}

  /**
   * Modelled cycles, the mean over placements.
   *
   * @param call such as {@code getppid}
   * @param mitigations the setting that the kernels were booted with
   * @throws IllegalArgumentException if no such figures are kept
   */
  public static CategoryChart of(ReleaseFigures figures, String call, String mitigations) {
    ReleaseFigures some = figures.of(call, mitigations);
    if (some.rows().isEmpty()) {
      throw new IllegalArgumentException(
          "no figures of '" + call + "' with mitigations '" + mitigations + "'");
    }
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(Style.WIDTH)
            .height(Style.HEIGHT)
            .title(call + " over the releases, mitigations " + mitigations)
            .xAxisTitle("Debian's kernel")
            .yAxisTitle("cycles a call, modelled")
            .build();
    for (String cpu : some.cpus()) {
      List<ReleaseFigures.Row> rows = some.on(cpu);
      chart.addSeries(
          cpu,
          rows.stream().map(ReleaseFigures.Row::release).toList(),
          rows.stream().map(ReleaseFigures.Row::mean).toList());
    }
    Style.apply(chart).getStyler().setSeriesColors(Palette.ofKinds(some.cpus().size()));
    return chart;
  }
}
