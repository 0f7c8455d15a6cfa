package entrylab.tradeoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.sweep.Result;
import entrylab.sweep.Sweep;
import entrylab.workload.SyscallRate;
import entrylab.workload.Workloads;
import java.util.List;
import org.junit.jupiter.api.Test;

class BreakEvenTest {
  private static final double EXACT = 1e-12;

  /** Saves 10 cycles on each marked call, costs 1 on each ordinary one; half that if traced. */
  private final BreakEven one =
      new BreakEven("large", "small", new Corners(-1, 10, -0.5, 5), 2, 1000);

  @Test
  void theGainIsWhatIsSavedLessWhatThePagesCost() {
    // 0.9 * -1 + 0.1 * 10 = 0.1 a call, 5000 calls a second, two pages of 1000.
    assertEquals(0.1 * 5000 - 2000, one.gain(0.1, 0, 5000), 1e-9);
    assertEquals(0.1 * 5000 / 2, one.evenPrice(0.1, 0, 5000), 1e-9);
  }

  @Test
  void atTheEvenShareNothingIsGainedOrLost() {
    // 11 p - 1 = 2000 / 5000, so p = 1.4 / 11.
    assertEquals(1.4 / 11, one.ptregsShare(0, 5000).orElseThrow(), EXACT);
    assertEquals(0, one.gain(1.4 / 11, 0, 5000), 1e-9);
    // At p = 1: 10 - 5 t = 0.4 would need t above 1; at 400 calls a second 10 - 5 t = 5, t = 1.
    assertTrue(one.tracedShare(1, 5000).isEmpty());
    assertEquals(1, one.tracedShare(1, 400).orElseThrow(), EXACT);
  }

  @Test
  void whereOneIsAheadThroughoutThereIsNoEvenShare() {
    assertTrue(one.ptregsShare(0, 100).isEmpty(), "10 cycles a call never pay for two pages");
  }

  @Test
  void aWorkloadWithoutMarkedCallsNeedsNoCostOfThem() {
    assertEquals(7, new Corners(7, Double.NaN, 9, Double.NaN).at(0, 0));
    assertEquals(8, new Corners(7, Double.NaN, 9, Double.NaN).at(0, 0.5));
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
    var swept = Sweep.of(designs).on(cpus).workload(word).traced(0, 0.25, 1).run();
    for (Standing standing : tradeOff.standings()) {
      for (Result row : swept.design(standing.design()).rows()) {
        double mean = row.cycles().orElseThrow().mean();
        double closed = standing.corners().at(standing.ptregs(), row.traced().value());
        // Where some tasks are traced, branches on that are mispredicted besides.
        boolean mixed = row.traced().value() == 0.25;
        assertEquals(mean, closed, (mixed ? 0.1 : 0.02) * mean, row.toString());
        assertTrue(!mixed || closed < mean, "mixing adds");
      }
    }
    BreakEven even = tradeOff.breakEvens("duplicated-table", word, "haswell").getFirst();
    double saved =
        swept.design("merged-v4.6").rows().get(1).cycles().orElseThrow().mean()
            - swept.design("duplicated-table").rows().get(1).cycles().orElseThrow().mean();
    assertEquals(saved, even.saved().at(tradeOff.standings().getFirst().ptregs(), 0.25), 2.0);
  }
}
