package entrylab.core.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.isa.BranchKind;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PredictorTest {
  private static final long BRANCH = 0xffffffff81000010L;

  /** Of a thousand tosses of a coin, whose standard deviation is half the root of their number. */
  private static final double FIVE_SIGMA = 5 * Math.sqrt(1000) / 2;

  private static String run(DirectionPredictor predictor, String outcomes) {
    var text = new StringBuilder();
    for (char c : outcomes.toCharArray()) {
      text.append(predictor.predict(BRANCH, c == 't') ? 'h' : 'm');
    }
    return text.toString();
  }

  @Test
  void aTwoBitCounterForgivesTheExitOfALoop() {
    // Counter starts at 1. t: predicted n, wrong, 2. t t: right, 3. n: wrong, 2. t: right.
    assertEquals("mhhmhhhm", run(DirectionPredictor.named("bimodal", 16, 0), "tttntttn"));
  }

  @Test
  void gshareLearnsAnAlternationThatBimodalNeverDoes() {
    // Two bits of history: after "..tn" comes t, after "..nt" comes n; two counters, learnt at
    // once.
    String alternation = "tn".repeat(10);
    String bimodal = run(DirectionPredictor.named("bimodal", 16, 0), alternation);
    String gshare = run(DirectionPredictor.named("gshare", 16, 2), alternation);
    assertTrue(bimodal.substring(10).contains("m"));
    assertFalse(gshare.substring(10).contains("m"), gshare);
  }

  @Test
  void lastTargetMissesAtEachChange() {
    var predictor = IndirectPredictor.named("last-target", 64, 0);
    var hits = List.of(1L, 1L, 2L, 2L, 1L).stream().map(t -> predictor.predict(BRANCH, t)).toList();
    assertEquals(List.of(false, true, false, true, false), hits);
  }

  @Test
  void theCallSiteTellsTheHistoryPredictorWhichTargetComes() {
    // Two call sites, each followed by the same indirect branch with its own target.
    var history = IndirectPredictor.named("history", 1024, 29);
    var last = IndirectPredictor.named("last-target", 1024, 29);
    int historyHits = 0;
    int lastHits = 0;
    for (int i = 0; i < 200; i++) {
      long kind = i % 2;
      // 29 taken branches make the register forget all that went before.
      for (int b = 0; b < 29; b++) {
        history.onTaken(IndirectPredictor.step(0x1000 + 16 * b, 0x2000 + 256 * kind + 16 * b));
      }
      historyHits += history.predict(BRANCH, 0x5000 + 64 * kind) ? 1 : 0;
      lastHits += last.predict(BRANCH, 0x5000 + 64 * kind) ? 1 : 0;
    }
    assertEquals(198, historyHits, "each path misses once");
    assertEquals(0, lastHits, "each call changes the target");
  }

  /** Misses of the second half of a target that depends on a branch so many branches before. */
  private static int missesOfAnIndirectEcho(int back, int history) {
    var random = new SplittableRandom(back);
    IndirectPredictor predictor = IndirectPredictor.named("history", 4096, history);
    int misses = 0;
    for (int round = 0; round < 2000; round++) {
      int coin = random.nextInt(2);
      predictor.onTaken(IndirectPredictor.step(0x1000, 0x2000 + 0x40L * coin));
      for (int between = 1; between < back; between++) {
        predictor.onTaken(IndirectPredictor.step(0x3000 + 16L * between, 0x3010 + 16L * between));
      }
      boolean right = predictor.predict(BRANCH, 0x5000 + 0x40L * coin);
      misses += !right && round >= 1000 ? 1 : 0;
    }
    return misses;
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 16, 29, 31})
  void aTargetIsForeseenIfThePathReachesTheBranchItHangsOn(int history) {
    assertEquals(0, missesOfAnIndirectEcho(history, history));
    int missed = missesOfAnIndirectEcho(history + 1, history);
    assertEquals(500, missed, FIVE_SIGMA);
  }

  @Test
  void aPathLongerThanItsRegisterIsCut() {
    assertEquals(0, missesOfAnIndirectEcho(31, 93));
    int missed = missesOfAnIndirectEcho(33, 93);
    assertEquals(500, missed, FIVE_SIGMA);
  }

  @Test
  void aReturnStackOfSixteenServesSixteenCallsAndWraps() {
    var stack = new ReturnStack(16, true);
    for (int i = 1; i <= 17; i++) {
      stack.push(i);
    }
    for (int i = 17; i >= 2; i--) {
      assertTrue(stack.pop(i), "return " + i);
    }
    // Call 1 was overwritten by call 17; the wrapped stack now offers 17 again.
    assertFalse(stack.pop(1));
    assertEquals(1, stack.underflows());
    stack.check();
  }

  @Test
  void anEmptyStackOffersItsOldEntriesOnlyIfItWraps() {
    for (boolean wraps : new boolean[] {true, false}) {
      var stack = new ReturnStack(2, wraps);
      stack.push(1);
      stack.push(2);
      assertTrue(stack.pop(2));
      assertTrue(stack.pop(1));
      assertEquals(wraps, stack.pop(2));
      stack.check();
    }
  }

  @Test
  void aCallWithoutReturnShiftsEveryLaterReturnByOne() {
    var unit = new BranchUnit(Cpus.get("haswell"));
    unit.predict(BranchKind.CALL, 0x100, 0x105, 0x900);
    // The bounce: a call whose return address is popped by a plain pop.
    unit.predict(BranchKind.CALL, 0x200, 0x205, 0x800);
    var outer = unit.predict(BranchKind.RETURN, 0x910, 0x911, 0x105);
    assertEquals(Prediction.MISPREDICT, outer);
    assertEquals(1, unit.returns().live());
    unit.check();
  }

  @Test
  void aDirectJumpIsResteeredOnce() {
    var unit = new BranchUnit(Cpus.get("haswell"));
    assertEquals(Prediction.RESTEER, unit.predict(BranchKind.JUMP, 0x100, 0x105, 0x900));
    assertEquals(Prediction.RIGHT, unit.predict(BranchKind.JUMP, 0x100, 0x105, 0x900));
    var perfect = new BranchUnit(Cpus.get("haswell-perfect-btb"));
    assertEquals(Prediction.RIGHT, perfect.predict(BranchKind.JUMP, 0x100, 0x105, 0x900));
  }

  @Test
  void aConditionalBranchNotTakenNeedsNoTarget() {
    var unit = new BranchUnit(Cpus.get("haswell"));
    assertEquals(Prediction.RIGHT, unit.predict(BranchKind.CONDITIONAL, 0x100, 0x102, 0x102));
    assertEquals(Prediction.MISPREDICT, unit.predict(BranchKind.CONDITIONAL, 0x100, 0x102, 0x300));
  }

  @Test
  void withoutAReturnStackAReturnGoesWhereItWentLast() {
    Cpu none = Cpus.get("haswell-no-return-stack");
    var unit = new BranchUnit(none.with(entrylab.core.cpu.Parameter.INDIRECT, "last-target"));
    unit.predict(BranchKind.RETURN, 0x910, 0x911, 0x105);
    assertEquals(Prediction.RIGHT, unit.predict(BranchKind.RETURN, 0x910, 0x911, 0x105));
    assertEquals(Prediction.MISPREDICT, unit.predict(BranchKind.RETURN, 0x910, 0x911, 0x205));
  }

  @Test
  void unknownWordsAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> DirectionPredictor.named("oracle", 16, 1));
    assertThrows(IllegalArgumentException.class, () -> IndirectPredictor.named("oracle", 16, 1));
  }

  @Property(tries = 100)
  void theReturnStacksCountersAlwaysAddUp(@ForAll @Size(max = 100) List<Boolean> calls) {
    for (boolean wraps : new boolean[] {true, false}) {
      var stack = new ReturnStack(4, wraps);
      for (boolean call : calls) {
        if (call) {
          stack.push(7);
        } else {
          stack.pop(7);
        }
        stack.check();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gshare", "tage"})
  void behindAHistoryFullOfTakenBranchesNothingOfWhatWasBeforeIsKnown(String word) {
    // Taken every other time. Behind three others the last outcome is still in the history, and
    // tells all. Behind 128 there is one history for both, and so one counter: the first outcome,
    // taken, found the history empty and went elsewhere, so that it goes to and fro between
    // "strongly not" and "weakly not", and misses whatever is taken: one of two.
    assertEquals(0, wrongOf200(DirectionPredictor.named(word, 4096, 128), 3));
    assertEquals(100, wrongOf200(DirectionPredictor.named(word, 4096, 128), 128));
    assertEquals(100, wrongOf200(DirectionPredictor.named(word, 4096, 128), 100_000));
  }

  private static int wrongOf200(DirectionPredictor predictor, int between) {
    int wrong = 0;
    for (int i = 0; i < 600; i++) {
      boolean right = predictor.predict(BRANCH, i % 2 == 0);
      wrong += i >= 400 && !right ? 1 : 0;
      predictor.onTaken(between);
    }
    return wrong;
  }
}
