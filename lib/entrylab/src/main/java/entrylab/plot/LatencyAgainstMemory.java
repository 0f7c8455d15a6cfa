package entrylab.plot;

import entrylab.sweep.SweepResult;
import entrylab.sweep.result.Result;
import java.awt.Color;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;

/**
 * Latency against memory: a point per design, and an arrow from what it is without something it can
 * be built for to what it is with it, such as x32, or mitigations with their thunks and loops.
 *
 * <pre>{@code
 * Sweep sweep = Sweep.of("table-retpoline", "switch").workload("getpid").on("skylake");
 * SweepResult mitigated = sweep.mitigations("skylake-2019").run();
 * keep("latency-memory", LatencyAgainstMemory.of(sweep.run(), mitigated));
 * }</pre>
 */
public final class LatencyAgainstMemory {

  /** What is meant by memory. */
  public enum Memory {
    /** Bytes of tables and text as linked. */
    BYTES("bytes of tables and text, counted", row -> row.ledger().totalBytes()),
    /** Pages of them. */
    PAGES("4 KiB pages, counted", row -> row.pages().mean()),
    /** Cache lines of code and data that a call touches. */
    HOT_LINES(
        "cache lines a call touches, counted",
        row -> row.counts().icacheLines().mean() + row.counts().dcacheLines().mean());

    private final String title;
    private final ToDoubleFunction<Result> value;

    Memory(String title, ToDoubleFunction<Result> value) {
      this.title = title;
      this.value = value;
    }
  }

  /** Three fit beside each other on a wide page. */
  private static final int WIDTH = Style.WIDTH * 3 / 4;

  /** Room for names below the lowest point, on a logarithmic axis. */
  private static final double ROOM_BELOW = 0.68;

  private static final double ROOM_ABOVE = 1.15;

  /** From this ratio of the slowest to the fastest on, the axis is logarithmic. */
  private static final double FAR = 2;

  /** Room for names above and below, of what the points span, where it is not. */
  private static final double MARGIN = 0.6;

  /** Lines of the axis that say their value; XChart itself does at powers of ten alone. */
  private static final int[] LABELLED = {2, 3, 4, 6};

  /** How far into the plot the middle of such a label is. */
  private static final double LABEL_SHARE = 0.025;

  /** The middle of such a label stands so much above its line. */
  private static final double ABOVE_LINE = 1.03;

  private LatencyAgainstMemory() {}

  /** All three side by side. */
  public static Panels of(SweepResult without, SweepResult with) {
    return Panels.of(
        of(without, with, Memory.BYTES),
        of(without, with, Memory.PAGES),
        of(without, with, Memory.HOT_LINES));
  }

  /**
   * One of them.
   *
   * @param without where arrows begin; one workload, one traced share, one CPU
   * @param with the same of designs that are built for something else
   * @throws IllegalArgumentException if a result is of several of these, or has no cycles
   */
  public static XYChart of(SweepResult without, SweepResult with, Memory memory) {
    onePointEach(without);
    onePointEach(with);
    Result first = with.rows().getFirst();
    ArrowChart chart =
        new ArrowChart(
            new XYChartBuilder()
                .width(WIDTH)
                .height(Style.HEIGHT)
                .title(
                    Caption.title(
                        String.format(
                            Locale.ROOT,
                            "%s, %s%s",
                            with.cpus().getFirst(),
                            first.workload(),
                            change(without.rows().getFirst(), first)),
                        with))
                .xAxisTitle(memory.title)
                .yAxisTitle("cycles per syscall, modelled"));
    chart.getStyler().setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    List<String> designs = with.designs();
    List<Color> colors = Palette.of(designs);
    for (int i = 0; i < designs.size(); i++) {
      Result after = with.design(designs.get(i)).rows().getFirst();
      double x = memory.value.applyAsDouble(after);
      double y = cycles(after);
      chart.addSeries(designs.get(i), new double[] {x}, new double[] {y});
      for (Result before : without.design(designs.get(i)).rows()) {
        chart.add(
            new Arrow(memory.value.applyAsDouble(before), cycles(before), x, y, colors.get(i)));
      }
    }
    Style.apply(chart, designs);
    span(chart, without, with, memory);
    return chart;
  }

  /** What arrows stand for: each option that one side is built with otherwise than the other. */
  private static String change(Result from, Result to) {
    Map<String, String> before = from.options().settings().texts();
    return to.options().settings().texts().entrySet().stream()
        .filter(option -> !option.getValue().equals(before.get(option.getKey())))
        .map(option ->
            ", " + option.getKey() + " " + before.get(option.getKey()) + " to " + option.getValue())
        .collect(Collectors.joining());
  }

  private static void onePointEach(SweepResult result) {
    ChartSubject.of(result).first().modelled();
    if (result.rows().size() != result.designs().size()) {
      throw new IllegalArgumentException("one traced share at a time: one point per design");
    }
  }

  /** The axes hold the tails of the arrows too. */
  private static void span(XYChart chart, SweepResult without, SweepResult with, Memory memory) {
    List<Result> all = Stream.concat(without.rows().stream(), with.rows().stream()).toList();
    var x = all.stream().mapToDouble(memory.value).summaryStatistics();
    var y = all.stream().mapToDouble(LatencyAgainstMemory::cycles).summaryStatistics();
    double xMargin = Math.max(1, (x.getMax() - x.getMin()) / 10);
    chart.getStyler().setXAxisMin(Math.max(0, x.getMin() - xMargin));
    chart.getStyler().setXAxisMax(x.getMax() + xMargin);
    if (y.getMax() < FAR * y.getMin()) {
      double margin = Math.max(1, (y.getMax() - y.getMin()) * MARGIN);
      chart.getStyler().setYAxisMin(y.getMin() - margin);
      chart.getStyler().setYAxisMax(y.getMax() + margin);
    } else {
      logarithmic(chart, y);
    }
  }

  /** What a few designs take is a multiple of what all others do, which would lie on each other. */
  private static void logarithmic(XYChart chart, DoubleSummaryStatistics y) {
    chart.getStyler().setYAxisLogarithmic(true);
    double least = y.getMin() * ROOM_BELOW;
    double most = y.getMax() * ROOM_ABOVE;
    chart.getStyler().setYAxisMin(least);
    chart.getStyler().setYAxisMax(most);
    double left = chart.getStyler().getXAxisMin();
    double beside = left + (chart.getStyler().getXAxisMax() - left) * LABEL_SHARE;
    for (double step = Math.pow(10, Math.floor(Math.log10(least))); step < most; step *= 10) {
      for (int times : LABELLED) {
        double value = times * step;
        if (value > least && value < most) {
          chart.addAnnotation(
              new AnnotationText(Lettering.number(value), beside, value * ABOVE_LINE, false));
        }
      }
    }
  }

  private static double cycles(Result row) {
    return row.modelled().withUser();
  }
}
