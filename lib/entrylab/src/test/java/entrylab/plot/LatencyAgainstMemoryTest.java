package entrylab.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.plot.LatencyAgainstMemory.Memory;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import entrylab.sweep.result.Result;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;

/** The trade-off between latency and memory, with and without what designs can be built for. */
class LatencyAgainstMemoryTest {
  private static final int WIDTH = 570;
  private static final int HEIGHT = 420;

  private static Sweep sweep;
  private static SweepResult plain;
  private static SweepResult mitigated;

  @BeforeAll
  static void run() {
    sweep =
        Sweep.of(Designs.get("table-retpoline"), Designs.get("switch"))
            .workload("getpid")
            .on(Cpus.get("skylake"))
            .placement(0)
            .syscalls(2);
    plain = sweep.run();
    mitigated = sweep.mitigations("skylake-2019").run();
  }

  private static XYSeries point(XYChart chart, String design) {
    return chart.getSeriesCollection().stream()
        .filter(series -> series.getName().equals(design))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aDesignsPointIsWhatItTakesWithItsMitigationsThunksIncluded() {
    for (Result row : mitigated.rows()) {
      XYSeries bytes = point(LatencyAgainstMemory.of(plain, mitigated, Memory.BYTES), row.design());
      assertArrayEquals(new double[] {row.ledger().totalBytes()}, bytes.getXData());
      assertArrayEquals(new double[] {row.modelled().withUser()}, bytes.getYData());
      XYSeries pages = point(LatencyAgainstMemory.of(plain, mitigated, Memory.PAGES), row.design());
      assertArrayEquals(new double[] {row.pages().mean()}, pages.getXData());
    }
    // Fifteen thunks of retpolines, 32 bytes apart, and what the other two add.
    int more =
        mitigated.design("switch").rows().getFirst().ledger().totalBytes()
            - plain.design("switch").rows().getFirst().ledger().totalBytes();
    assertTrue(more >= 15 * 32, "thunks are counted: " + more);
  }

  @Test
  void bothEndsOfEveryArrowAreOnTheChart() {
    XYChart chart = LatencyAgainstMemory.of(plain, mitigated, Memory.BYTES);
    for (SweepResult end : List.of(plain, mitigated)) {
      for (Result row : end.rows()) {
        double bytes = row.ledger().totalBytes();
        double cycles = row.modelled().withUser();
        assertTrue(chart.getStyler().getXAxisMin() <= bytes, row.design());
        assertTrue(chart.getStyler().getXAxisMax() >= bytes, row.design());
        assertTrue(chart.getStyler().getYAxisMin() <= cycles, row.design());
        assertTrue(chart.getStyler().getYAxisMax() >= cycles, row.design());
      }
    }
  }

  @Test
  void namesLeaveArrowsFreeWhereThereIsRoom() {
    for (Memory memory : Memory.values()) {
      var chart = (ArrowChart) LatencyAgainstMemory.of(plain, mitigated, memory);
      // The chart knows where its points are once it has been painted.
      var unseen = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
      chart.paint(unseen, WIDTH, HEIGHT);
      List<Spot> names = SeriesNames.of(chart, WIDTH).spots(WIDTH, HEIGHT);
      assertEquals(2, names.size());
      for (Spot name : names) {
        for (Line2D arrow : chart.lines()) {
          assertFalse(arrow.intersects(name.where()), memory + ": " + name.words());
        }
      }
    }
  }

  @Test
  void onlyWhereTheSlowestIsFarFromTheFastestIsTheAxisLogarithmic() {
    // The pair takes nearly the same without mitigations, and more than twice that with them.
    var alike = LatencyAgainstMemory.of(plain, plain, Memory.BYTES).getStyler();
    assertFalse(alike.isYAxisLogarithmic());
    double least = plain.rows().stream().mapToDouble(r -> r.modelled().withUser()).min().orElse(0);
    double most = plain.rows().stream().mapToDouble(r -> r.modelled().withUser()).max().orElse(0);
    double margin = Math.max(1, 0.6 * (most - least));
    assertEquals(least - margin, alike.getYAxisMin(), 1e-9);
    assertEquals(most + margin, alike.getYAxisMax(), 1e-9);
    assertTrue(
        LatencyAgainstMemory.of(plain, mitigated, Memory.BYTES).getStyler().isYAxisLogarithmic());
  }

  @Test
  void theTitleSaysWhatTheArrowsStandFor() {
    assertEquals(
        "skylake, getpid, mitigations none to skylake-2019",
        LatencyAgainstMemory.of(plain, mitigated, Memory.BYTES).getTitle());
    assertEquals(
        "skylake, getpid, x32 off to on",
        LatencyAgainstMemory.of(sweep.x32(false).run(), plain, Memory.BYTES).getTitle());
  }
}
