package entrylab.plot;

import entrylab.image.MemoryLedger;
import entrylab.sweep.Ledgers;
import entrylab.sweep.SweepResult;
import entrylab.sweep.result.Metric;
import entrylab.sweep.result.Result;
import entrylab.sweep.result.TracedShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;

/**
 * The lab's charts: each a method from results to an XChart chart in the common {@link Style}.
 *
 * <pre>{@code
 * SweepResult result = Sweep.of("v4.4-stubs", "merged-v4.6").traced(0, 0.5, 1).run();
 * keep("lines", Plots.byTracedShare(result, Metric.INSTRUCTIONS));
 * }</pre>
 */
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
   * @param result of one workload, and of one CPU and pollution where there are any
   * @throws IllegalArgumentException if the result is of several, or lacks cycles that are asked
   *     for
   */
  public static XYChart byTracedShare(SweepResult result, Metric metric) {
    return lines(result, metric, metric.axis(), row -> Optional.of(metric.of(row)));
  }

  /**
   * How much more each design has than a baseline, against the traced share: tells lines apart that
   * lie on each other in {@link #byTracedShare}. A share that the baseline was left out at has no
   * point.
   *
   * @param result of one workload, and of one CPU and pollution where there are any
   * @param baseline the design that the others are compared with
   * @throws IllegalArgumentException if the result is of several, or lacks the baseline or cycles
   *     that are asked for
   */
  public static XYChart differenceByTracedShare(
      SweepResult result, Metric metric, String baseline) {
    ChartSubject.of(result);
    Map<TracedShare, Double> base =
        result.design(baseline).rows().stream()
            .collect(Collectors.toMap(Result::traced, metric::of));
    if (base.isEmpty()) {
      throw new IllegalArgumentException(
          "no design '" + baseline + "' in the result: one of " + result.designs());
    }
    return lines(
        result,
        metric,
        metric.axisMoreThan(baseline),
        row -> Optional.ofNullable(base.get(row.traced())).map(of -> metric.of(row) - of));
  }

  private static XYChart lines(
      SweepResult result, Metric metric, String yTitle, Function<Result, Optional<Double>> value) {
    ChartSubject subject = ChartSubject.of(result);
    Result first = subject.first();
    XYChart chart =
        new XYChartBuilder()
            .width(Style.WIDTH)
            .height(Style.HEIGHT)
            .title(
                Caption.title(
                    String.format(
                        Locale.ROOT,
                        "%s%s (n = %d each, seed %d)",
                        first.workload(),
                        subject.circumstances(metric),
                        first.syscalls(),
                        first.seed()),
                    result))
            .xAxisTitle("share of syscalls by a task under " + first.tracing())
            .yAxisTitle(yTitle)
            .build();
    List<String> drawn = new ArrayList<>();
    for (String design : result.designs()) {
      List<Result> rows =
          result.design(design).rows().stream()
              .filter(row -> value.apply(row).isPresent())
              .toList();
      if (!rows.isEmpty()) {
        drawn.add(design);
        chart.addSeries(
            design,
            rows.stream().mapToDouble(row -> row.traced().value()).toArray(),
            rows.stream().mapToDouble(row -> value.apply(row).orElseThrow()).toArray());
      }
    }
    return Style.apply(chart, drawn);
  }

  /**
   * Path length against memory, a point per design: the trade the thread argued about.
   *
   * @param result of one workload and one traced share, and of one CPU and pollution where there
   *     are any
   * @throws IllegalArgumentException if the result is of several
   */
  public static XYChart pathAgainstMemory(SweepResult result) {
    Result first = ChartSubject.of(result).first();
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
}
