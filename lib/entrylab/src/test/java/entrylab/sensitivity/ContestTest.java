package entrylab.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.sweep.call.Cost;
import entrylab.sweep.call.WorkCosts;
import entrylab.sweep.result.TracedShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContestTest {

  /** The designs a, b and c, under the constants as stated and with mispredict at 15 and at 20. */
  private static Contest contest(double[]... cycles) {
    var haswell = Cpus.get("haswell");
    List<Variation> variations =
        List.of(
            new Variation(haswell, WorkCosts.shipped(), Map.of()),
            new Variation(haswell, WorkCosts.shipped(), Map.of("mispredict", "15")),
            new Variation(haswell, WorkCosts.shipped(), Map.of("mispredict", "20")));
    List<VariedRun> trials = new ArrayList<>();
    for (int i = 0; i < cycles.length; i++) {
      trials.add(
          new VariedRun(
              variations.get(i),
              Map.of("a", cycles[i][0], "b", cycles[i][1], "c", cycles[i][2]),
              Map.of()));
    }
    return new Contest("haswell", "getpid", new TracedShare(0), 0, Cost.DISPATCH, trials);
  }

  private static double[] of(double a, double b, double c) {
    return new double[] {a, b, c};
  }

  @Test
  void aDesignThatIsAlwaysAheadWins() {
    var verdict = contest(of(100, 105, 110), of(90, 92, 110), of(110, 118, 112)).decision();
    // Ahead of the next by 5, 2 and 2.
    assertEquals(new Decision.Wins("a", 5, 2, 5), verdict);
  }

  @Test
  void aWinnerThatChangesIsUndecidedAndSaysWhere() {
    var verdict = contest(of(100, 105, 110), of(90, 92, 110), of(118, 110, 120)).decision();
    var undecided = assertInstanceOf(Decision.Undecided.class, verdict);
    assertEquals("a", undecided.ahead());
    assertTrue(undecided.toString().contains("b with mispredict=20"), undecided.toString());
  }

  @Test
  void designsLessThanACycleApartEverywhereAreEqual() {
    var verdict = contest(of(100, 100.5, 110), of(90.9, 90, 110), of(110, 110, 120)).decision();
    assertEquals(new Decision.Equal(List.of("a", "b")), verdict);
  }

  @Test
  void aLeadOfLessThanACycleIsNoWin() {
    var verdict = contest(of(100, 100.5, 110), of(90, 92, 110), of(110, 112, 120)).decision();
    var undecided = assertInstanceOf(Decision.Undecided.class, verdict);
    assertEquals("undecided: a by 0.5, less than a cycle", undecided.toString());
  }

  @Test
  void aConstantsInfluenceIsTheMostItMovesTheMargin() {
    // The margin of a is 5 as stated, 2 and then 12.
    var contest = contest(of(100, 105, 110), of(90, 92, 110), of(100, 112, 120));
    assertEquals(7, contest.influence("mispredict"));
    assertEquals(0, contest.influence("resteer"));
  }

  @Test
  void aWinnerThatIsBehindAtAPlacementHangsOnPlacement() {
    // In the mean a is ahead by 3, but at the second of three placements b is by 1.
    var haswell = Cpus.get("haswell");
    var stated =
        new VariedRun(
            new Variation(haswell, WorkCosts.shipped(), Map.of()),
            Map.of("a", 100.0, "b", 103.0),
            Map.of("a", List.of(99.0, 102.0, 99.0), "b", List.of(104.0, 101.0, 104.0)));
    var contest =
        new Contest("haswell", "getpid", new TracedShare(0), 0, Cost.DISPATCH, List.of(stated));
    assertEquals(new Decision.HangsOnPlacement("a", 3, 2, 3), contest.decision());
    assertEquals("depends on placement: a at 2 of 3, by 3.0", contest.decision().toString());
  }
}
