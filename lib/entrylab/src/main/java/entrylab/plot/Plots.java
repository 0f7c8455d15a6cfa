package entrylab.plot;

import entrylab.image.MemoryLedger;
import entrylab.sweep.Ledgers;
import entrylab.sweep.Metric;
import entrylab.sweep.Result;
import entrylab.sweep.SweepResult;
import entrylab.sweep.TracedShare;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;

/** The lab's charts: each a method from results to an XChart chart in the common {@link Style}. */
public final class Plots {

  private Plots() {}

  /** Bytes each design occupies, stacked by kind. */
  public static CategoryChart memory(Ledgers ledgers) {
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(Style.WIDTH)
            .height(Style.HEIGHT)
            .title("Memory, counted (" + ledgers.options() + ")")
            .yAxisTitle("bytes")
            .build();
    stack(chart, "tables", ledgers, MemoryLedger::tableBytes);
    stack(chart, "shared text", ledgers, MemoryLedger::sharedTextBytes);
    stack(chart, "stubs", ledgers, MemoryLedger::stubTextBytes);
    stack(chart, "padding", ledgers, MemoryLedger::paddingBytes);
    Style.apply(chart).getStyler().setStacked(true);
    chart.getStyler().setSeriesColors(Palette.ofKinds(4));
    return chart;
  }

  private static void stack(
      CategoryChart chart, String kind, Ledgers ledgers, ToIntFunction<MemoryLedger> bytes) {
    chart.addSeries(
        kind,
        List.copyOf(ledgers.byDesign().keySet()),
        ledgers.byDesign().values().stream().map(bytes::applyAsInt).toList());
  }

  /**
   * A figure against the traced share, a line per design.
   *
   * @param result of one workload
   * @throws IllegalArgumentException if the result is of several workloads, or lacks cycles that
   *     are asked for
   */
  public static XYChart byTracedShare(SweepResult result, Metric metric) {
    return lines(result, metric.axis(), metric::of);
  }

  /**
   * How much more each design has than a baseline, against the traced share: tells lines apart that
   * lie on each other in {@link #byTracedShare}.
   *
   * @param result of one workload
   * @param baseline the design that the others are compared with
   * @throws IllegalArgumentException if the result is of several workloads, or lacks the baseline
   *     or cycles that are asked for
   */
  public static XYChart differenceByTracedShare(
      SweepResult result, Metric metric, String baseline) {
    Map<TracedShare, Double> base =
        result.design(baseline).rows().stream()
            .collect(Collectors.toMap(Result::traced, metric::of));
    if (base.isEmpty()) {
      throw new IllegalArgumentException(
          "no design '" + baseline + "' in the result: one of " + result.designs());
    }
    return lines(
        result, metric.axisMoreThan(baseline), row -> metric.of(row) - base.get(row.traced()));
  }

  private static XYChart lines(SweepResult result, String yTitle, ToDoubleFunction<Result> value) {
    Result first = onlyWorkload(result);
    XYChart chart =
        new XYChartBuilder()
            .width(Style.WIDTH)
            .height(Style.HEIGHT)
            .title(
                Caption.title(
                    String.format(
                        Locale.ROOT,
                        "%s (n = %d each, seed %d)",
                        first.workload(),
                        first.syscalls(),
                        first.seed()),
                    result))
            .xAxisTitle("share of syscalls by a task under " + first.tracing())
            .yAxisTitle(yTitle)
            .build();
    for (String design : result.designs()) {
      List<Result> rows = result.design(design).rows();
      chart.addSeries(
          design,
          rows.stream().mapToDouble(row -> row.traced().value()).toArray(),
          rows.stream().mapToDouble(value).toArray());
    }
    return Style.apply(chart, result.designs());
  }

  /**
   * Path length against memory, a point per design: the trade the thread argued about.
   *
   * @param result of one workload and one traced share
   * @throws IllegalArgumentException if the result is of several
   */
  public static XYChart pathAgainstMemory(SweepResult result) {
    Result first = onlyWorkload(result);
    if (result.rows().size() != result.designs().size()) {
      throw new IllegalArgumentException("one traced share at a time: one point per design");
    }
    XYChart chart =
        new XYChartBuilder()
            .width(Style.WIDTH)
            .height(Style.HEIGHT)
            .title(
                String.format(
                    Locale.ROOT,
                    "%s, %s share %s (n = %d, seed %d)",
                    first.workload(),
                    first.tracing(),
                    first.traced(),
                    first.syscalls(),
                    first.seed()))
            .xAxisTitle("tables and text, bytes, counted")
            .yAxisTitle("instructions per syscall, counted")
            .build();
    chart.getStyler().setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    for (Result row : result.rows()) {
      chart.addSeries(
          row.design(),
          new double[] {row.ledger().totalBytes()},
          new double[] {row.counts().instructions()});
    }
    Style.apply(chart, result.designs());
    return chart;
  }

  private static Result onlyWorkload(SweepResult result) {
    if (result.workloads().size() != 1) {
      throw new IllegalArgumentException(
          "one workload at a time, not " + result.workloads() + ": use workload(name)");
    }
    return result.rows().getFirst();
  }
}
