package entrylab.core.branch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TageTest {
  private static final long BRANCH = 0xffffffff81000010L;
  private static final int ENTRIES = 1 << 14;

  /** Of a thousand tosses of a coin, whose standard deviation is half the root of their number. */
  private static final double FIVE_SIGMA = 5 * Math.sqrt(1000) / 2;

  private static DirectionPredictor tage() {
    return DirectionPredictor.named("tage", ENTRIES, 128);
  }

  /**
   * L(1) = 5 and L(7) = 130 with eight components, L(4) = 130 with five: the authors' simulator of
   * January 2006 works its lengths out so (a^(i-1) L(1), plus a half, cut), and gem5's
   * src/cpu/pred/BranchPredictor.py has the same ends for its TAGEBase.
   */
  @Test
  void historiesGrowInGeometricProgression() {
    // 26^(1/6) = 1.721: 5, 8.6, 14.8, 25.5 less a hair, 43.9, 75.5, 130. 26^(1/3) = 2.962.
    assertArrayEquals(new int[] {5, 9, 15, 25, 44, 76, 130}, Tage.lengths(5, 130, 7));
    assertArrayEquals(new int[] {5, 15, 44, 130}, Tage.lengths(5, 130, 4));
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

  /**
   * The end of a loop of n rounds follows n - 1 outcomes taken in a row, and no other place in it
   * does. So a history of n - 1 tells the end; to one of n - 2 the round before looks the same.
   */
  @ParameterizedTest
  @ValueSource(ints = {5, 20, 64, 65, 100, 128})
  void theEndOfALoopIsForeseenIfTheLongestHistoryHoldsAllItsOtherRounds(int history) {
    assertEquals(
        0, missesInALoopOf(history + 1, DirectionPredictor.named("tage", ENTRIES, history)));
    int missed = missesInALoopOf(history + 2, DirectionPredictor.named("tage", ENTRIES, history));
    assertEquals(100, missed, "each end, and no other round");
  }

  @Test
  void aLoopThatGshareForgetsIsForeseen() {
    assertEquals(0, missesInALoopOf(40, tage()));
    assertEquals(100, missesInALoopOf(40, DirectionPredictor.named("gshare", ENTRIES, 12)));
  }

  /**
   * Misses of the second half of a branch that goes as another did, a coin, so many branches
   * before; those between are always taken.
   */
  private static int missesOfAnEcho(int back, DirectionPredictor predictor) {
    var random = new SplittableRandom(back);
    int misses = 0;
    for (int round = 0; round < 2000; round++) {
      boolean coin = random.nextBoolean();
      predictor.predict(BRANCH, coin);
      for (int between = 1; between < back; between++) {
        predictor.predict(BRANCH + 0x40L * between, true);
      }
      boolean right = predictor.predict(BRANCH + 0x40L * back, coin);
      misses += !right && round >= 1000 ? 1 : 0;
    }
    return misses;
  }

  /**
   * The experiment by which H. Yavarzadeh and others ("Half&amp;Half", IEEE S&amp;P 2023) found how
   * many branches Intel's history holds, as J. Chen describes it (https://github.com/jiegec/kb,
   * docs/hardware/cpu_microarchitecture.md): an echo is foreseen until so many branches lie between
   * that its source has left the history, then it is a coin.
   */
  @ParameterizedTest
  @ValueSource(ints = {5, 20, 64, 65, 100, 128})
  void anEchoIsForeseenIfTheLongestHistoryReachesItsSource(int history) {
    assertEquals(0, missesOfAnEcho(history, DirectionPredictor.named("tage", ENTRIES, history)));
    int missed = missesOfAnEcho(history + 1, DirectionPredictor.named("tage", ENTRIES, history));
    assertEquals(500, missed, FIVE_SIGMA);
  }

  /** The authors' rule against a branch that takes ever longer histories for itself. */
  @Test
  void eachOfSeveralFreePlacesIsDrawnTwiceAsOftenAsTheNext() {
    for (int count = 2; count <= Tage.TABLES; count++) {
      var choice = new GeometricChoice();
      int[] drawn = new int[count];
      for (int i = 0; i < 70_000; i++) {
        drawn[choice.among(count)]++;
      }
      for (int i = 0; i + 1 < count; i++) {
        double ratio = (double) drawn[i] / drawn[i + 1];
        assertEquals(2, ratio, 0.25, count + " free, " + i + " against the next");
      }
    }
    assertEquals(0, new GeometricChoice().among(1));
  }

  @Test
  void usefulnessLosesABitEach256KBranches() {
    assertEquals(256 * 1024, Tage.PERIOD);
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
    // Each finds the counter where the other has just put it.
    assertEquals(200, misses);
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
    assertEquals(500, missesBehindAnIndirectJump(false), FIVE_SIGMA, "a coin");
  }

  @Test
  void placesAreHeldByWhatIsUsefulUntilTheyAge() {
    var table = new TaggedTable(1, 5);
    assertEquals(0, table.find(2, 1, 0, 0), "nothing learnt");
    assertFalse(table.isUseful());
    table.allocate(true);
    assertEquals(1, table.find(2, 1, 0, 0));
    assertTrue(table.taken() && table.isNewlyAllocated());
    assertEquals(0, table.find(2, 0, 0, 0), "of another context");
    table.updateUseful(true);
    table.updateUseful(true);
    table.updateUseful(true);
    assertTrue(table.isUseful() && !table.isNewlyAllocated());
    // 3 is 11: without the upper bit 01, without the lower one too 00.
    table.resetUseful(false);
    assertTrue(table.isUseful());
    table.resetUseful(true);
    assertFalse(table.isUseful());
    // One use alone is the lower bit, which the first reset leaves.
    table.updateUseful(true);
    table.resetUseful(false);
    assertTrue(table.isUseful());
    // Two uses are the upper bit, which the second leaves.
    table.updateUseful(true);
    table.resetUseful(true);
    assertTrue(table.isUseful());
    table.resetUseful(false);
    assertFalse(table.isUseful());
    assertTrue(table.taken(), "ageing leaves the counter alone");
  }

  @Test
  void onlyTheOutcomesOfItsLengthSelectAPlace() {
    var table = new TaggedTable(1 << 10, 70);
    table.find(2, 1, 0x5555, 0x15);
    table.allocate(true);
    // Six of the older outcomes are in, the seventh is not.
    assertEquals(1, table.find(2, 1, 0x5555, 0x15 | 1 << 6));
    assertEquals(0, table.find(2, 1, 0x5555, 0x14));
    assertEquals(0, table.find(2, 1, 0x5554, 0x15));
  }

  /** 32 contexts among 1024, an odd number apart: no two of one branch are one. */
  @Test
  void aBranchHasAContextForEachShortestHistory() {
    for (long address = BRANCH; address < BRANCH + 64; address += 2) {
      long branch = Tage.branch(address);
      long different =
          LongStream.range(0, 1 << 7)
              .mapToInt(recent -> TaggedTable.context(branch, recent))
              .distinct()
              .count();
      assertEquals(1 << Tage.SHORTEST, different, "the sixth and the seventh outcome are not in");
    }
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
