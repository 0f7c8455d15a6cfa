package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.placement.Placements;
import entrylab.sweep.result.CallShares;
import entrylab.sweep.result.Cycles;
import entrylab.sweep.result.PairedDifference;
import entrylab.sweep.result.PlacementStanding;
import entrylab.sweep.result.Result;
import entrylab.sweep.result.RunLength;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacedSweepTest {
  private static Sweep sweep(String... designs) {
    return Sweep.of(List.of(designs).stream().map(Designs::get).toList()).on(Cpus.get("haswell"));
  }

  private static Cycles cycles(Sweep sweep) {
    return sweep.run().rows().getFirst().modelled();
  }

  @Test
  void aPlacementOfManyIsThatPlacementAlone() {
    // Calls of one kind, so that it makes no difference which of them a placement is given.
    Sweep getpid = sweep("v4.4-stubs").workload("getpid").traced(1);
    Cycles spread = cycles(getpid.syscalls(8 * 100).placements(8));
    assertEquals(8, spread.byPlacement().size());
    for (int number = 1; number <= 8; number++) {
      double alone = cycles(getpid.syscalls(100).placement(number)).mean();
      assertEquals(alone, spread.byPlacement().get(number - 1), 1e-9, "placement " + number);
    }
    assertNotEquals(spread.least(), spread.most(), "placements of traced calls are not all alike");
  }

  @Test
  void meanAndErrorAreOverPlacements() {
    Cycles spread =
        cycles(sweep("v4.4-stubs").workload("getpid").traced(1).syscalls(800).placements(8));
    List<Double> means = spread.byPlacement();
    double mean = means.stream().mapToDouble(m -> m).sum() / 8;
    double squares = means.stream().mapToDouble(m -> (m - mean) * (m - mean)).sum();
    assertEquals(mean, spread.mean(), 1e-9);
    assertEquals(Math.sqrt(squares / 7 / 8), spread.spread().se(), 1e-9);
  }

  @Test
  void countsAndCyclesAreOfTheSameCallsWhereTheirNumberIsFixed() {
    Result row =
        sweep("merged-v4.6")
            .workload("git-status")
            .traced(0.3)
            .syscalls(1003)
            .run()
            .rows()
            .getFirst();
    Cycles cycles = row.modelled();
    assertEquals(1003, cycles.calls().n());
    assertEquals(row.counts().instructions(), cycles.calls().instructions(), 1e-9);
    assertEquals(row.countedCalls(), cycles.calls().which());
  }

  @Test
  void callsThatAreSampledAreNamedAndCountedThemselves() {
    Result row = sweep("merged-v4.6").workload("git-status").run().rows().getFirst();
    Cycles cycles = row.modelled();
    assertEquals(
        0, cycles.calls().n() % (CallShares.PIECES * RunLength.UntilCertain.SHORTEST_BATCH));
    assertNotEquals(row.countedCalls(), cycles.calls().which());
    // Untraced calls execute 43 instructions but for clone and its like, which are rare here.
    assertEquals(43, cycles.calls().instructions(), 1);
  }

  @Test
  void whatIsNotCertainIsDrawnAgainUpToTheMostThereAre() {
    Sweep uncertain = sweep("v4.4-stubs").workload("git-status").traced(0.5);
    Cycles strict = cycles(uncertain.length(new RunLength.UntilCertain(1e-6, 1_000_000)));
    assertEquals(Placements.MOST, strict.placements().count());
    Cycles easy = cycles(uncertain.length(new RunLength.UntilCertain(0.9, 1_000_000)));
    assertEquals(Placements.DEFAULT_COUNT, easy.placements().count());
    assertEquals(easy.byPlacement(), strict.byPlacement().subList(0, easy.byPlacement().size()));
  }

  @Test
  void designsThatExecuteTheSameInstructionsAreNeverToldApart() {
    List<Result> rows =
        sweep("duplicated-table", "merged-v4.6", "v4.4-stubs")
            .workload("getpid")
            .traced(1)
            .syscalls(1600)
            .run()
            .rows();
    assertTrue(rows.get(0).executesTheSame(rows.get(1)));
    assertEquals(new PairedDifference(1600, 0, 0), rows.get(0).cyclesLess(rows.get(1)));
    assertFalse(rows.get(0).against(rows.get(1)).depends());
    assertFalse(rows.get(0).executesTheSame(rows.get(2)));
    assertNotEquals(0, rows.get(0).cyclesLess(rows.get(2)).mean());
  }

  @Test
  void aSecondTableIsADifferenceOfTheDesigns() {
    List<Result> rows =
        sweep("duplicated-table", "merged-v4.6")
            .workload("getpid")
            .traced(0.5)
            .syscalls(1600)
            .run()
            .rows();
    assertFalse(rows.get(0).executesTheSame(rows.get(1)));
  }

  @Test
  void standingsSayWhoIsAheadWhere() {
    var some = PlacementStanding.of(List.of(1.0, 2.0, 3.0, 4.0), List.of(2.0, 3.0, 3.05, 3.0));
    assertEquals(new PlacementStanding(2, 1, 1), some);
    assertEquals("depends on placement: a at 2 of 4, level at 1", some.words("a", "b"));
    var all = PlacementStanding.of(List.of(3.0, 4.0), List.of(2.0, 3.0));
    assertEquals("b at every placement", all.words("a", "b"));
    assertEquals("level at every placement", new PlacementStanding(0, 5, 0).words("a", "b"));
  }

  @Test
  void placementsOutsideOfTheirRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> sweep("merged-v4.6").placements(65));
    assertThrows(IllegalArgumentException.class, () -> sweep("merged-v4.6").placements(0));
    assertThrows(IllegalArgumentException.class, () -> sweep("merged-v4.6").placement(-1));
  }
}
