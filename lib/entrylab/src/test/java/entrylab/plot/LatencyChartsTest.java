package entrylab.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.sensitivity.Contest;
import entrylab.sensitivity.SensitivityResult;
import entrylab.sensitivity.Variation;
import entrylab.sensitivity.VariedRun;
import entrylab.sweep.call.Cost;
import entrylab.sweep.call.WorkCosts;
import entrylab.sweep.result.TracedShare;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.internal.chartpart.IChart;

class LatencyChartsTest {

  /** v4.4-stubs takes 100 as stated and 90 otherwise; merged-v4.6 is slower by what is given. */
  private static Contest contest(double traced, String clones, double stated, double otherwise) {
    var haswell = Cpus.get("haswell");
    return new Contest(
        "haswell",
        "mix:read=0.5+clone=" + clones,
        new TracedShare(traced),
        0,
        Cost.DISPATCH,
        List.of(
            new VariedRun(
                new Variation(haswell, WorkCosts.shipped(), Map.of()),
                Map.of("v4.4-stubs", 100.0, "merged-v4.6", 100 + stated),
                Map.of()),
            new VariedRun(
                new Variation(haswell, WorkCosts.shipped(), Map.of("mispredict", "20")),
                Map.of("v4.4-stubs", 90.0, "merged-v4.6", 90 + otherwise),
                Map.of())));
  }

  private static SensitivityResult line() {
    return new SensitivityResult(List.of(contest(0, "0.5", 4, 6), contest(1, "0.5", -4, 3)));
  }

  private static BufferedImage painted(IChart chart) {
    var image = new BufferedImage(chart.getWidth(), chart.getHeight(), BufferedImage.TYPE_INT_RGB);
    chart.paint(image.createGraphics(), chart.getWidth(), chart.getHeight());
    return image;
  }

  @Test
  void aBandGoesFromTheLeastToTheMostAndBack() {
    var chart = Latency.differenceByTracedShare(line(), "v4.4-stubs");
    var band = chart.getSeries("merged-v4.6, range");
    assertArrayEquals(new double[] {4, -4, 3, 6}, band.getYData());
    var line = chart.getSeries("merged-v4.6");
    assertArrayEquals(new double[] {4, -4}, line.getYData());
    painted(chart);
  }

  @Test
  void pollutionHasBandsTooAndLeavesZeroOut() {
    Contest clean = contest(0, "0.5", 4, 6);
    var polluted =
        new Contest(
            clean.cpu(), clean.workload(), clean.traced(), 4096, clean.cost(), clean.trials());
    var chart = Latency.byPollution(new SensitivityResult(List.of(clean, polluted)));
    assertArrayEquals(new double[] {4096}, chart.getSeries("merged-v4.6").getXData());
    // 90 + 6 at the least, 100 + 4 at the most.
    assertArrayEquals(new double[] {96, 104}, chart.getSeries("merged-v4.6, range").getYData());
    painted(chart);
  }

  @Test
  void aChartOfSeveralWorkloadsOrOfAnUnknownBaselineIsRefused() {
    var two = new SensitivityResult(List.of(contest(0, "0.1", 4, 6), contest(0, "0.5", 4, 6)));
    assertThrows(IllegalArgumentException.class, () -> Latency.byTracedShare(two));
    assertThrows(
        IllegalArgumentException.class, () -> Latency.differenceByTracedShare(line(), "switch"));
  }

  @Test
  void aCellOfAMapTellsWhoIsAheadOrThatConstantsDecide() {
    // 4 to 6 cycles ahead whatever the constants are; 4 behind as stated, 3 ahead otherwise.
    Panels map = HeadToHeadMap.of(line(), "clone");
    List<String> cells =
        map.spots(map.getWidth(), map.getHeight()).stream()
            .map(spot -> spot.words().lines().findFirst().orElseThrow())
            .toList();
    String won = "0 traced, 0.5 clone: v4.4-stubs wins by 4.0 (4.0 to 6.0)";
    assertEquals(
        List.of(
            won,
            "1 traced, 0.5 clone: undecided: merged-v4.6 by 4.0, but v4.4-stubs with mispredict=20"),
        cells);
    assertTrue(map.description().endsWith("The largest difference: " + won + "."));
  }

  @Test
  void ofSeveralMapsTheFirstHasTheKeyAndAllCellsAreAsHigh() {
    Contest first = contest(0, "0.5", 4, 6);
    var second =
        new Contest("zen2", first.workload(), first.traced(), 0, first.cost(), first.trials());
    Panels maps = HeadToHeadMap.of(new SensitivityResult(List.of(first, second)), "clone");
    List<Spot> beside = maps.spots(maps.getWidth(), maps.getHeight());
    assertEquals(beside.get(0).where().getY(), beside.get(1).where().getY());
    // One below the other the second has no room for three lines of 16 and 2 between them.
    assertEquals(Style.HEIGHT + Style.HEIGHT - 3 * 18, maps.heightAt(366));
    List<Spot> below = maps.spots(366, maps.heightAt(366));
    assertEquals(below.get(0).where().getHeight(), below.get(1).where().getHeight(), 0.01);
  }

  @Test
  void aMapIsOfTwoDesignsAndOfMixesWithTheSyscall() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> HeadToHeadMap.of(line(), "execve"));
    assertEquals("'mix:read=0.5+clone=0.5' is no mix with execve", refused.getMessage());
  }

  @Test
  void panelsStandSideBySide() {
    var one = Latency.byTracedShare(line());
    var panels = Panels.of(one, Latency.differenceByTracedShare(line(), "merged-v4.6"));
    assertEquals(2 * Style.WIDTH, panels.getWidth());
    assertTrue(panels.getTitle().contains(" | "));
    painted(panels);
  }
}
