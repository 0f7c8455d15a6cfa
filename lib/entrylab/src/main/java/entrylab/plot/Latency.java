package entrylab.plot;

import entrylab.sensitivity.Contest;
import entrylab.sensitivity.SensitivityResult;
import entrylab.setting.Unknown;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Charts of modelled latency: a line per design, with the band that unknown constants leave.
 *
 * <pre>{@code
 * Sweep sweep = Sweep.of("v4.4-stubs", "merged-v4.6").traced(0, 0.5, 1);
 * SensitivityResult result = Sensitivity.of(sweep).on("haswell").run();
 * keep("latency", Latency.byTracedShare(result));
 * }</pre>
 */
public final class Latency {
  private static final int OPACITY = 40;
  private static final float DASH = 5;
  private static final Color TRANSPARENT = new Color(255, 255, 255, 0);

  private static final Axis TRACED_SHARE =
      new Axis(
          "share of syscalls by a traced task",
          contest -> contest.traced().value(),
          "pollution: use pollution(bytes)",
          Contest::pollution);

  private static final Axis POLLUTION =
      new Axis(
          "bytes of code and data touched between calls",
          Contest::pollution,
          "traced share: use traced(share)",
          contest -> contest.traced().value());

  private Latency() {}

  /** What runs to the right, and what must not, since a line has one point at each place. */
  private record Axis(
      String title,
      ToDoubleFunction<Contest> place,
      String fixed,
      ToDoubleFunction<Contest> fixedAt) {}

  /**
   * Cycles per syscall against the traced share.
   *
   * @param result of one CPU, one workload and one pollution
   * @throws IllegalArgumentException if the result is of several, or of none
   */
  public static XYChart byTracedShare(SensitivityResult result) {
    return bands(
        result,
        "cycles per syscall, modelled",
        TRACED_SHARE,
        (contest, design) -> contest.stated().cycles().get(design),
        Contest::cycles);
  }

  /**
   * Cycles per syscall against what the user program touches between two calls; 0 is left out, the
   * axis being logarithmic.
   *
   * @param result of one CPU, one workload and one traced share
   * @throws IllegalArgumentException if the result is of several, or of none
   */
  public static XYChart byPollution(SensitivityResult result) {
    var polluted =
        new SensitivityResult(
            result.contests().stream().filter(contest -> contest.pollution() > 0).toList());
    XYChart chart =
        bands(
            polluted,
            "cycles per syscall, modelled",
            POLLUTION,
            (contest, design) -> contest.stated().cycles().get(design),
            Contest::cycles);
    chart.getStyler().setXAxisLogarithmic(true);
    chart.getStyler().setXAxisDecimalPattern("#,##0");
    return chart;
  }

  /**
   * By how many cycles each design is slower than a baseline, against the traced share.
   *
   * @param result of one CPU, one workload and one pollution
   * @param baseline the design that the others are compared with
   * @throws IllegalArgumentException if the result is of several, of none, or lacks the baseline
   */
  public static XYChart differenceByTracedShare(SensitivityResult result, String baseline) {
    Set<String> designs = only(result, TRACED_SHARE).stated().cycles().keySet();
    if (!designs.contains(baseline)) {
      throw new IllegalArgumentException(Unknown.name("design", baseline, designs));
    }
    return bands(
        result,
        "cycles more than " + baseline + ", modelled",
        TRACED_SHARE,
        (contest, design) ->
            contest.stated().cycles().get(design) - contest.stated().cycles().get(baseline),
        (contest, design) -> contest.difference(design, baseline));
  }

  private static Contest only(SensitivityResult result, Axis axis) {
    List<Contest> all = result.contests();
    if (all.isEmpty()
        || all.stream().map(Contest::cpu).distinct().count() > 1
        || all.stream().map(Contest::workload).distinct().count() > 1) {
      throw new IllegalArgumentException(
          "one CPU and one workload at a time: use cpu(name) and workload(name)");
    }
    if (all.stream().mapToDouble(axis.fixedAt()).distinct().count() > 1) {
      throw new IllegalArgumentException("a chart of one " + axis.fixed());
    }
    return all.getFirst();
  }

  private static XYChart bands(
      SensitivityResult result,
      String yTitle,
      Axis axis,
      ToDoubleBiFunction<Contest, String> stated,
      BiFunction<Contest, String, DoubleSummaryStatistics> range) {
    Contest first = only(result, axis);
    List<Contest> contests = result.contests();
    List<String> designs = List.copyOf(first.stated().cycles().keySet());
    List<Color> colors = Palette.of(designs);
    XYChart chart =
        new XYChartBuilder()
            .width(Style.WIDTH)
            .height(Style.HEIGHT)
            .title(
                String.format(
                    Locale.ROOT, "%s, %s, %s", first.cpu(), first.workload(), first.cost().title()))
            .xAxisTitle(axis.title())
            .yAxisTitle(yTitle)
            .build();
    Style.apply(chart);
    chart.getStyler().setYAxisDecimalPattern("#,##0.###");
    double[] x = contests.stream().mapToDouble(axis.place()).toArray();
    List<Band> bands = designs.stream().map(design -> Band.of(contests, design, range)).toList();
    boolean outlined = Band.coincide(bands);
    for (int d = 0; d < designs.size(); d++) {
      XYSeries band = addBand(chart, bands.get(d), x, colors.get(d), outlined);
      if (outlined) {
        band.setLineStyle(dashed(d, designs.size()));
      }
    }
    for (int d = 0; d < designs.size(); d++) {
      String design = designs.get(d);
      XYSeries line =
          chart.addSeries(
              design,
              x,
              contests.stream().mapToDouble(c -> stated.applyAsDouble(c, design)).toArray());
      line.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
      line.setLineColor(colors.get(d));
      line.setMarkerColor(colors.get(d));
    }
    return chart;
  }

  /** The name of the band around a design's line: its lower edge to the right, the upper back. */
  static String bandOf(String design) {
    return design + ", range";
  }

  /** Dashes of outlines that may lie on each other: each leaves room for those of the others. */
  private static BasicStroke dashed(int at, int of) {
    return new BasicStroke(
        1.5f,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        10f,
        new float[] {DASH, DASH * Math.max(1, of - 1)},
        at * DASH);
  }

  private static XYSeries addBand(
      XYChart chart, Band band, double[] x, Color color, boolean outlined) {
    double[] around = new double[2 * x.length];
    double[] edge = new double[2 * x.length];
    for (int i = 0; i < x.length; i++) {
      around[i] = x[i];
      edge[i] = band.low()[i];
      around[around.length - 1 - i] = x[i];
      edge[around.length - 1 - i] = band.high()[i];
    }
    Color pale = new Color(color.getRed(), color.getGreen(), color.getBlue(), OPACITY);
    XYSeries added = chart.addSeries(bandOf(band.design()), around, edge);
    added.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
    added.setFillColor(outlined ? TRANSPARENT : pale);
    added.setLineColor(outlined ? color : pale);
    added.setMarker(SeriesMarkers.NONE);
    added.setShowInLegend(false);
    return added;
  }

  /** The least and the most that unknown constants leave of a design, at each place across. */
  private record Band(String design, double[] low, double[] high) {

    static Band of(
        List<Contest> contests,
        String design,
        BiFunction<Contest, String, DoubleSummaryStatistics> range) {
      return new Band(
          design,
          contests.stream().mapToDouble(c -> range.apply(c, design).getMin()).toArray(),
          contests.stream().mapToDouble(c -> range.apply(c, design).getMax()).toArray());
    }

    /**
     * Whether any two share more than half of what they cover: filled, one would hide the other.
     */
    static boolean coincide(List<Band> bands) {
      return bands.stream()
          .anyMatch(
              one -> bands.stream().anyMatch(other -> other != one && one.shareWith(other) > 0.5));
    }

    private double shareWith(Band other) {
      double common = 0;
      double either = 0;
      for (int i = 0; i < low.length; i++) {
        common += Math.max(0, Math.min(high[i], other.high[i]) - Math.max(low[i], other.low[i]));
        either += Math.max(high[i], other.high[i]) - Math.min(low[i], other.low[i]);
      }
      return either == 0 ? 0 : common / either;
    }
  }
}
