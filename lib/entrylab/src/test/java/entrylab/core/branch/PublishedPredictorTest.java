package entrylab.core.branch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.isa.BranchKind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Branch predictors against the examples of the papers they come from. McFarling's note could not
 * be opened, nor Kaeli and Emma's paper beyond its abstract: what is said of them is recalled.
 *
 * <p>The TAGE of A. Seznec and P. Michaud (2006) and A. Seznec's ITTAGE (JWAC-2, 2011) are defined
 * by algorithms and judged by misprediction rates, without a trace worked through. {@link
 * SecondReadingTest} therefore holds our TAGE against a second reading of its authors' rules,
 * branch by branch, and our predictor by paths against one of its own; {@link TageTest} has the
 * lengths that they state, and how far back each history must reach. Two-level predictors with a
 * history for each branch (T. Yeh, Y. Patt, 1991) and the repair of a return stack after a wrong
 * path (K. Skadron and others, 1998) are not modelled.
 */
class PublishedPredictorTest {
  private static final long LOOP = 0x401000;
  private static final long OUTER = 0x402000;

  /**
   * S. McFarling, "Combining Branch Predictors", WRL TN-36, 1993, the table that compares gselect
   * with gshare: four pairs of address and history, of which gselect with four bits of each cannot
   * tell the last two apart.
   */
  @ParameterizedTest
  @CsvSource({
    "00000000, 00000001, 00000001",
    "00000000, 00000000, 00000000",
    "11111111, 00000000, 11111111",
    "11111111, 10000000, 01111111",
  })
  void gshareSelectsTheCountersOfMcFarlingsTable(String address, String history, String counter) {
    assertEquals(
        Integer.parseInt(counter, 2),
        Gshare.place(Long.parseLong(address, 2), Integer.parseInt(history, 2), 1 << 8));
  }

  /** That note's loop of four: taken three times, then not, which a short history foresees. */
  @Test
  void aLoopOfFourIsForeseenByItsLastOutcomesAndNotByACounter() {
    var counter = DirectionPredictor.named("bimodal", 256, 0);
    var history = DirectionPredictor.named("gshare", 256, 4);
    int missedByCounter = 0;
    int missedByHistory = 0;
    for (int i = 0; i < 4 * 100; i++) {
      boolean taken = i % 4 < 3;
      boolean warm = i >= 4 * 4;
      missedByCounter += !counter.predict(LOOP, taken) && warm ? 1 : 0;
      missedByHistory += !history.predict(LOOP, taken) && warm ? 1 : 0;
    }
    // The counter falls from 3 to 2 at each exit and says taken again.
    assertEquals(96, missedByCounter, "each exit");
    assertEquals(0, missedByHistory);
  }

  /**
   * That note's nested loops, {@code i < 100} around {@code j < 3}: before the tests of j the last
   * four outcomes are 1101, 1011 and 0111, before that of i 1110, so four bits of history tell
   * which it is.
   */
  @Test
  void fourOutcomesTellWhereInTheNestedLoopsOneIs() {
    var predictor = DirectionPredictor.named("gshare", 1 << 14, 4);
    for (int i = 0; i < 99; i++) {
      boolean right =
          predictor.predict(LOOP, true)
              & predictor.predict(LOOP, true)
              & predictor.predict(LOOP, false)
              & predictor.predict(OUTER, true);
      // The history is full after the first round; its four counters are then learnt at once.
      assertTrue(right || i < 2, "round " + i);
    }
  }

  /**
   * D. Kaeli, P. Emma, "Branch History Table Prediction of Moving Target Branches due to Subroutine
   * Returns", ISCA 1991 (https://doi.org/10.1145/115952.115957, abstract): a table predicts that a
   * branch goes where it went, which fails for returns, and a stack mends that. So a subroutine
   * called from two places in turn is always wrong by its last target, always right by a stack.
   */
  @Test
  void aStackFollowsASubroutineCalledFromTwoPlacesInTurn() {
    var stack = new ReturnStack(16, true);
    var last = IndirectPredictor.named("last-target", 64, 0);
    for (int call = 0; call < 20; call++) {
      long back = call % 2 == 0 ? 0x1005 : 0x2005;
      stack.push(back);
      assertEquals(false, last.predict(0x9010, back), "the other place was last");
      assertTrue(stack.pop(back));
    }
    stack.check();
  }

  /**
   * H. Wong, "Microbenchmarking Return Address Branch Prediction", 2018
   * (http://blog.stuffedcow.net/2018/04/ras-microbenchmarks/): a chain of calls as deep as the
   * stack returns without a mispredict; each call beyond that costs one, as the stack is circular.
   */
  @ParameterizedTest
  @CsvSource({"16, 0", "17, 1", "20, 4", "31, 15"})
  void eachCallBeyondTheStacksDepthCostsOneReturn(int depth, int expected) {
    var stack = new ReturnStack(16, true);
    IntStream.range(0, depth).forEach(stack::push);
    int missed = 0;
    for (int call = depth - 1; call >= 0; call--) {
      missed += stack.pop(call) ? 0 : 1;
    }
    assertEquals(expected, missed);
    stack.check();
  }

  /**
   * M. Godbolt, "Inside the Ivy Bridge and Haswell BTB", 23 February 2016
   * (https://xania.org/201602/haswell-and-ivy-btb): 4096 entries; four branches in one set are
   * always found on both. With a fifth, Ivy Bridge loses them as LRU does. Haswell resteers some 20
   * % of five and over 90 % of six, for which he offers two guesses (a fifth branch that may not
   * push out hot ones, or a random victim) and no policy: exact LRU stands in, and loses all five.
   */
  @ParameterizedTest
  @CsvSource({"4, 0", "5, 50"})
  void fourBranchesShareASetOfTheTargetBuffer(int branches, int resteers) {
    var unit = new BranchUnit(Cpus.get("haswell"));
    // 1024 sets of four, selected above the lowest four bits: 16 KiB apart is the same set.
    for (int round = 0; round < 11; round++) {
      if (round == 1) {
        assertEquals(branches, unit.resteers(), "each is met for the first time");
      }
      for (int i = 0; i < branches; i++) {
        long address = 0x400000 + i * 0x4000L;
        unit.predict(BranchKind.JUMP, address, address + 5, address + 0x100);
      }
    }
    assertEquals(branches + resteers, unit.resteers());
    unit.check();
  }
}
