package entrylab.tradeoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import entrylab.sweep.result.Result;
import entrylab.workload.SyscallRate;
import entrylab.workload.catalogue.Workloads;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakEvenTest {
  private static final double EXACT = 1e-12;

  /**
   * Saves 9 cycles more on each marked call than on an ordinary one, where it costs 1; half that if
   * every call is traced. On the workload itself it saves 4 cycles a call, then 2, then none.
   */
  private final BreakEven one =
      new BreakEven(
          "large",
          "small",
          new CostAtShares(new TracedLine(-1, -0.75, -0.5), new TracedLine(-0.1, 0, -0.05)),
          new TracedLine(4, 2, 0),
          2,
          1000);

  @Test
  void theGainIsWhatIsSavedLessWhatThePagesCost() {
    // 0.2 * 9 - 1 = 0.8 a call, 5000 calls a second, two pages of 1000.
    assertEquals(0.8 * 5000 - 2000, one.gain(0.2, 0, 5000), 1e-9);
    assertEquals(4.0 * 5000 / 2, one.evenPrice(5000), 1e-9);
  }

  @Test
  void atTheEvenShareNothingIsGainedOrLost() {
    // 9 p - 1 = 2000 / 5000, so p = 1.4 / 9.
    assertEquals(1.4 / 9, one.ptregsShare(0, 5000).orElseThrow(), EXACT);
    assertEquals(0, one.gain(1.4 / 9, 0, 5000), 1e-9);
    // 4 - 4 t = 2000 / 5000, so t = 0.9; at 400 calls a second 4 - 4 t = 5 has no t above 0.
    assertEquals(0.9, one.tracedShare(5000).orElseThrow(), EXACT);
    assertTrue(one.tracedShare(400).isEmpty());
  }

  @Test
  void whereMarkedCallsWouldNotBeTheRarerKindThereIsNoEvenShare() {
    // 9 p - 1 = 2000 / 500 would need p = 5 / 9.
    assertTrue(one.ptregsShare(0, 500).isEmpty());
  }

  @Test
  void mixingTracedCallsBendsTheLineAtOneHalf() {
    TracedLine line = new TracedLine(100, 190, 200);
    assertEquals(100 + 90 * 0.2 / 0.5, line.at(0.2), EXACT);
    assertEquals(190 + 10 * 0.3 / 0.5, line.at(0.8), EXACT);
    assertEquals(0.25, line.shareAt(145).orElseThrow(), EXACT);
    assertEquals(0.75, line.shareAt(195).orElseThrow(), EXACT);
  }

  @Test
  void aWorkloadWithoutMarkedCallsNeedsNoCostOfThem() {
    TracedLine none = new TracedLine(Double.NaN, Double.NaN, Double.NaN);
    assertEquals(7, new CostAtShares(new TracedLine(7, 9, 9), none).at(0, 0));
    assertEquals(8, new CostAtShares(new TracedLine(7, 9, 9), none).at(0, 0.25));
  }

  @Test
  void theRateIsAllCallsOverTheTimeWithoutATracer() {
    // data/workloads/redis.calls: 50637 calls, 569 ms.
    assertEquals(50637 / 0.569, SyscallRate.of(Workloads.get("redis")).orElseThrow(), 1e-6);
    // cc-build: the first 150000 of 790044, 37867 ms.
    assertEquals(790044 / 37.867, SyscallRate.of(Workloads.get("cc-build")).orElseThrow(), 1e-6);
    assertTrue(SyscallRate.of(Workloads.parse("getpid", table())).isEmpty());
  }

  private static entrylab.image.SyscallTable table() {
    return ImageOptions.DEFAULT.table();
  }

  @Test
  void theClosedFormAgreesWithASweepInBetween() {
    var designs = List.of(Designs.get("duplicated-table"), Designs.get("merged-v4.6"));
    var cpus = List.of(Cpus.get("haswell"));
    var word = "independent:shell-fork-loop";
    TradeOff tradeOff = TradeOff.of(designs, List.of(word), cpus);
    var swept = Sweep.of(designs).on(cpus).workload(word).traced(0, 0.25, 0.75, 1).run();
    for (Standing standing : tradeOff.standings()) {
      for (Result row : swept.design(standing.design()).rows()) {
        double mean = row.modelled().mean();
        double closed = standing.anchors().at(standing.ptregs(), row.traced().value());
        assertEquals(mean, closed, 0.02 * mean, row.toString());
      }
    }
    BreakEven even = tradeOff.breakEvens("duplicated-table", word, "haswell").getFirst();
    double saved = mean(swept, "merged-v4.6") - mean(swept, "duplicated-table");
    double ptregs = tradeOff.standings().getFirst().ptregs();
    assertEquals(saved, even.saved().at(ptregs, 0.25), 0.5);
  }

  private static double mean(SweepResult swept, String design) {
    return swept.design(design).rows().get(1).modelled().mean();
  }
}
