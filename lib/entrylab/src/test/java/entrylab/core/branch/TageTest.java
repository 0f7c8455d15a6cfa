package entrylab.core.branch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TageTest {
  private static final long BRANCH = 0xffffffff81000010L;
  private static final int ENTRIES = 1 << 14;

  private static DirectionPredictor tage() {
    return DirectionPredictor.named("tage", ENTRIES, 128);
  }

  /** The lengths of the paper's predictor of eight components, its table 1 (recalled). */
  @Test
  void historiesGrowInGeometricProgression() {
    assertArrayEquals(new int[] {5, 9, 15, 25, 44, 76, 130}, Tage.lengths(5, 130, 7));
  }

  /** Misses of the last hundred rounds of a loop that goes round so often. */
  private static int missesInALoopOf(int rounds, DirectionPredictor predictor) {
    int misses = 0;
    for (int loop = 0; loop < 400; loop++) {
      for (int i = 1; i <= rounds; i++) {
        boolean right = predictor.predict(BRANCH, i < rounds);
        misses += !right && loop >= 300 ? 1 : 0;
      }
    }
    return misses;
  }

  @Test
  void theEndOfALoopIsForeseenIfAHistoryHoldsTheWholeLoop() {
    // Forty outcomes fit into the tables of 41 (44 of the paper's) and more bits, not into gshare's
    // twelve; of two hundred not even the longest history sees the last end.
    assertEquals(0, missesInALoopOf(40, tage()));
    assertEquals(100, missesInALoopOf(40, DirectionPredictor.named("gshare", ENTRIES, 12)));
    assertTrue(missesInALoopOf(200, tage()) >= 100);
  }

  @Test
  void twoBranchesThatGoOppositeWaysDoNotShareACounter() {
    // One counter for both, as in the smallest gshare, is wrong about one of them for ever.
    long other = BRANCH + 0x40;
    var one = DirectionPredictor.named("bimodal", 1, 0);
    var tage = tage();
    int misses = 0;
    int tagged = 0;
    for (int i = 0; i < 100; i++) {
      misses += one.predict(BRANCH, true) ? 0 : 1;
      misses += one.predict(other, false) ? 0 : 1;
      tagged += tage.predict(BRANCH, true) ? 0 : 1;
      tagged += tage.predict(other, false) ? 0 : 1;
    }
    assertTrue(misses >= 100, "missed " + misses);
    assertEquals(1, tagged, "counters begin at weakly not taken");
  }

  /** Misses of the second half of branches that go where an indirect jump's target says. */
  private static int missesBehindAnIndirectJump(boolean told) {
    var random = new SplittableRandom(1);
    var predictor = tage();
    int misses = 0;
    for (int i = 0; i < 2000; i++) {
      boolean taken = random.nextBoolean();
      if (told) {
        predictor.onIndirect(taken ? 0x1000 : 0x2040);
      }
      boolean right = predictor.predict(BRANCH, taken);
      misses += !right && i >= 1000 ? 1 : 0;
    }
    return misses;
  }

  @Test
  void whereAnIndirectJumpWentTellsWhatComesNext() {
    // The shortest history holds one outcome and two targets: 2^5 places at most to learn.
    assertEquals(0, missesBehindAnIndirectJump(true), "told");
    assertTrue(missesBehindAnIndirectJump(false) > 400, "a coin");
  }

  @Test
  void placesAreHeldByWhatIsUsefulUntilTheyAge() {
    var table = new TaggedTable(1, 5);
    assertEquals(false, table.find(2, 0, 0), "nothing learnt");
    assertTrue(table.isFree());
    table.take(true);
    assertTrue(table.find(2, 0, 0) && table.taken() && table.isNew());
    table.useful(true);
    table.useful(true);
    table.useful(true);
    assertEquals(false, table.isFree() || table.isNew());
    // 3, halved to 1, halved to 0.
    table.age();
    assertEquals(false, table.isFree());
    table.age();
    assertTrue(table.isFree());
    assertTrue(table.taken(), "ageing leaves the counter alone");
  }

  @Test
  void onlyTheOutcomesOfItsLengthSelectAPlace() {
    var table = new TaggedTable(1 << 10, 70);
    table.find(2, 0x5555, 0x15);
    table.take(true);
    // Six of the older outcomes are in, the seventh is not.
    assertTrue(table.find(2, 0x5555, 0x15 | 1 << 6));
    assertEquals(false, table.find(2, 0x5555, 0x14));
    assertEquals(false, table.find(2, 0x5554, 0x15));
  }

  @Test
  void sizesThatItCannotHaveAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> DirectionPredictor.named("tage", 24, 128));
    assertThrows(
        IllegalArgumentException.class, () -> DirectionPredictor.named("tage", ENTRIES, 4));
    assertThrows(
        IllegalArgumentException.class, () -> DirectionPredictor.named("tage", ENTRIES, 129));
  }
}
