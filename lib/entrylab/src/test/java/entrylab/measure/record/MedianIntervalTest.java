package entrylab.measure.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Medians and the intervals that hold the true one. */
class MedianIntervalTest {
  @Test
  void twelveValuesLeaveOutTwoAtEitherEnd() {
    // The true median lies below the third of twelve values when at most two of twelve fair coins
    // fall heads: (1 + 12 + 66) / 4096. Twice that is left out: 1 - 158 / 4096 = 0.9614.
    MedianInterval interval = MedianInterval.of(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    assertEquals(6.5, interval.median());
    assertEquals(3, interval.low());
    assertEquals(10, interval.high());
    assertEquals(1 - 158 / 4096.0, interval.coverage(), 1e-12);
  }

  @Test
  void oneProcessInEightThatIsOffMovesNoMedian() {
    MedianInterval interval = MedianInterval.of(20, 20, 20, 20, 20, 20, 20, 26);
    assertEquals(20, interval.median());
    assertEquals(26, interval.high()); // eight values: only the extremes reach 95 %
  }

  @Test
  void fewValuesSayHowLittleTheyCover() {
    assertEquals(0.5, MedianInterval.of(1, 2).coverage(), 1e-12);
  }

  @Test
  void touchingIntervalsAreNotDisjoint() {
    MedianInterval low = new MedianInterval(2, 1, 3, 0.95, 12);
    assertFalse(low.disjoint(new MedianInterval(4, 3, 5, 0.95, 12)));
    assertTrue(low.disjoint(new MedianInterval(4, 3.01, 5, 0.95, 12)));
  }

  @Test
  void nothingHasNoMedian() {
    assertThrows(IllegalArgumentException.class, MedianInterval::of);
  }
}
