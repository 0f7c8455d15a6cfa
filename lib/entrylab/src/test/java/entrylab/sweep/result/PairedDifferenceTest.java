package entrylab.sweep.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PairedDifferenceTest {
  private static final long[] TIMES = {90, 10};

  /** The calls' own scatter is 43 to 193; the difference is one instruction in every call. */
  @Test
  void whatAllCallsHaveInCommonIsExactHoweverTheCallsScatter() {
    PairedDifference difference = lengths(44, 194).less(lengths(43, 193));
    assertEquals(new PairedDifference(100, 1, 0), difference);
    assertFalse(difference.withinNoise());
  }

  /** Mean 0.1 * 3 = 0.3; squares 90 * 0.09 + 10 * 7.29 = 81; error sqrt(81 / 99 / 100) = 0.0905. */
  @Test
  void whatOnlySomeCallsHaveScattersAsTheyDo() {
    PairedDifference difference = lengths(43, 196).less(lengths(43, 193));
    assertEquals(0.3, difference.mean(), 1e-12);
    assertEquals(Math.sqrt(81.0 / 99 / 100), difference.se(), 1e-12);
    assertFalse(difference.withinNoise());
  }

  /** One call of a hundred: 0.01 with an error of 0.01. */
  @Test
  void whatASingleCallHasIsNoise() {
    var one = lengths(new long[] {99, 1}, new int[] {43, 44});
    var other = lengths(new long[] {99, 1}, new int[] {43, 43});
    assertTrue(one.less(other).withinNoise());
    assertFalse(one.less(one).withinNoise(), "no difference needs no noise");
  }

  @Test
  void designsThatWereGivenOtherCallsAreNotCompared() {
    var other = lengths(new long[] {80, 20}, new int[] {43, 193});
    assertThrows(IllegalArgumentException.class, () -> lengths(43, 193).less(other));
  }

  /** Each batch is 2 cycles a call dearer, though batches differ by a hundred. */
  @Test
  void batchesOfTheSameCallsShareTheirScatter() {
    var baseline = new BatchSums(10, new long[] {1000, 2000, 1000});
    var dearer = new BatchSums(10, new long[] {1020, 2020, 1020});
    assertEquals(new PairedDifference(3, 2, 0), dearer.less(baseline));
  }

  /** Batches of 10 are joined to 20: 105 and 205 against 100 and 200, what is left over is not. */
  @Test
  void aRunThatWasCertainSoonerIsComparedOverTheCallsThatBothTimed() {
    var baseline = new BatchSums(20, new long[] {2000, 4000, 6000, 8000});
    var shorter = new BatchSums(10, new long[] {1050, 1050, 2050, 2050, 9999});
    assertEquals(new PairedDifference(2, 5, 0), shorter.less(baseline));
    assertEquals(new PairedDifference(2, -5, 0), baseline.less(shorter));
  }

  @Test
  void ofASingleBatchAnyDifferenceIsNoise() {
    var one = new BatchSums(1, new long[] {100});
    var other = new BatchSums(1, new long[] {101});
    assertTrue(other.less(one).withinNoise());
  }

  private static PathLengths lengths(int... instructions) {
    return lengths(TIMES, instructions);
  }

  @Test
  void callsExecuteTheSameIfTheirInstructionsDoAndTheirTablesCorrespond() {
    var two = new long[] {50, 50};
    var lengths = new int[] {43, 191};
    var code = new long[] {7, 8};
    var one = new PathLengths(two, lengths, code, List.of("t", "t"));
    assertTrue(one.executesTheSame(new PathLengths(two, lengths, code, List.of("u", "u"))));
    // A second table is a difference that is not of placement.
    assertFalse(one.executesTheSame(new PathLengths(two, lengths, code, List.of("t", "u"))));
    assertFalse(new PathLengths(two, lengths, code, List.of("t", "u")).executesTheSame(one));
    var other = new long[] {7, 9};
    assertFalse(one.executesTheSame(new PathLengths(two, lengths, other, List.of("t", "t"))));
  }

  /** Kinds of call that execute as many different pieces of code, and read one table. */
  private static PathLengths lengths(long[] times, int[] instructions) {
    long[] executed = LongStream.range(0, times.length).toArray();
    return new PathLengths(times, instructions, executed, Collections.nCopies(times.length, "t"));
  }
}
