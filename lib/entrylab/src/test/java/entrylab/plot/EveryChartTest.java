package entrylab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import entrylab.sweep.call.Cost;
import entrylab.sweep.result.Metric;
import entrylab.sweep.result.Result;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.internal.chartpart.IChart;

/** Every chart of sweeps is drawn as it should be, or refused, whatever the result's shape is. */
class EveryChartTest {
  private static final List<Design> DESIGNS =
      List.of(Designs.get("v4.4-stubs"), Designs.get("merged-v4.6"));

  /** The largest result: the others are parts of it, so that it is swept once. */
  private static final SweepResult WHOLE =
      Sweep.of(DESIGNS)
          .workload("getpid", "clone")
          .traced(0, 1)
          .on(Cpus.get("haswell"), Cpus.get("zen2"))
          .pollution(0, 4096)
          .placement(0)
          .syscalls(2)
          .run();

  private static final SweepResult COUNTED =
      Sweep.of(DESIGNS).workload("getpid").traced(0, 1).syscalls(2).run();

  private static final List<Function<SweepResult, IChart>> CHARTS =
      List.of(
          result -> Plots.byTracedShare(result, Metric.INSTRUCTIONS),
          result -> Plots.byTracedShare(result, Metric.CYCLES_MEAN),
          result -> Plots.differenceByTracedShare(result, Metric.INSTRUCTIONS, "v4.4-stubs"),
          result -> Plots.differenceByTracedShare(result, Metric.CYCLES_MEAN, "v4.4-stubs"),
          Plots::pathAgainstMemory,
          result -> LatencyAgainstMemory.of(result, result));

  private static SweepResult only(SweepResult result, Predicate<Result> wanted) {
    return new SweepResult(
        result.settings(), result.rows().stream().filter(wanted).toList(), List.of());
  }

  @Provide
  Arbitrary<SweepResult> shapes() {
    Arbitrary<SweepResult> modelled = Arbitraries.just(WHOLE);
    return Arbitraries.oneOf(
            modelled,
            modelled.map(result -> result.cpu("zen2")),
            modelled.map(result -> result.pollution(0)),
            modelled.map(result -> result.cpu("haswell").pollution(4096)),
            Arbitraries.just(COUNTED))
        .flatMap(result ->
            Arbitraries.of(
                Stream.concat(Stream.of(result), result.workloads().stream().map(result::workload))
                    .toList()))
        .flatMap(result ->
            Arbitraries.of(
                result,
                result.design("merged-v4.6"),
                only(result, r -> r.traced().value() == 1),
                only(result, r -> false)));
  }

  @Property
  void aLineHasOnePointAtEachPlaceOrTheChartIsRefusedInOneLine(
      @ForAll("shapes") SweepResult result, @ForAll("charts") Function<SweepResult, IChart> of) {
    try {
      IChart chart = of.apply(result);
      paint(chart);
      if (chart instanceof XYChart lines) {
        lines
            .getSeriesCollection()
            .forEach(series -> {
              double[] places = series.getXData();
              assertEquals(
                  places.length, Arrays.stream(places).distinct().count(), lines.getTitle());
            });
      }
    } catch (IllegalArgumentException refusal) {
      String words = refusal.getMessage();
      assertEquals(1, words.lines().count(), words);
      assertTrue(
          words.contains(" at a time")
              || words.contains(" design 'v4.4-stubs'")
              || words.contains("names no CPU"),
          words);
    }
  }

  @Provide
  Arbitrary<Function<SweepResult, IChart>> charts() {
    return Arbitraries.of(CHARTS);
  }

  private static void paint(IChart chart) {
    var image = new BufferedImage(chart.getWidth(), chart.getHeight(), BufferedImage.TYPE_INT_RGB);
    chart.paint(image.createGraphics(), chart.getWidth(), chart.getHeight());
  }

  private static String refusal(SweepResult result) {
    return assertThrows(
            IllegalArgumentException.class,
            () -> Plots.differenceByTracedShare(result, Metric.INSTRUCTIONS, "v4.4-stubs"))
        .getMessage();
  }

  @Test
  void severalCpusOrPollutionsAreRefusedAsSeveralWorkloadsAre() {
    assertEquals(
        "a chart of one workload at a time, not [getpid, clone]: use workload(name)",
        refusal(WHOLE));
    SweepResult clone = WHOLE.workload("clone");
    assertEquals(
        "a chart of one CPU at a time, not [haswell, zen2]: use cpu(name)", refusal(clone));
    assertEquals(
        "a chart of one pollution at a time, not [0, 4096]: use pollution(bytes)",
        refusal(clone.cpu("zen2")));
  }

  @Test
  void aChartOfCyclesNamesItsCpuItsCostAndItsPollution() {
    SweepResult clone = WHOLE.workload("clone").cpu("zen2").pollution(4096);
    assertEquals(
        "clone, zen2, " + Cost.DISPATCH.title() + ", pollution 4096 (n = 2 each, seed 1)",
        Plots.byTracedShare(clone, Metric.CYCLES_MEAN).getTitle());
    assertEquals(
        "clone (n = 2 each, seed 1)",
        Plots.byTracedShare(clone, Metric.INSTRUCTIONS).getTitle(),
        "what is counted is the same on every CPU");
  }

  @Test
  void aShareThatTheBaselineWasLeftOutAtHasNoPoint() {
    SweepResult without =
        only(COUNTED, row -> row.traced().value() == 0 || row.design().equals("merged-v4.6"));
    XYChart chart = Plots.differenceByTracedShare(without, Metric.INSTRUCTIONS, "v4.4-stubs");
    assertEquals(1, chart.getSeries("merged-v4.6").getXData().length);
  }
}
