package entrylab.measure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.measure.record.MedianInterval;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Order of predictions against order of measurements. */
class KendallTauTest {
  private static KendallTau.Pair pair(double measured, double predicted) {
    return new KendallTau.Pair(
        new MedianInterval(measured, measured - 0.5, measured + 0.5, 0.95, 12), predicted);
  }

  @Test
  void onlyPairsThatTheMeasurementTellsApartCount() {
    // 10 and 10.5 overlap; 10-20 and 10.5-20 are in order: two pairs, both concordant.
    KendallTau tau = KendallTau.of(List.of(pair(10, 3), pair(10.5, 2), pair(20, 9)));
    assertEquals(2, tau.pairs());
    assertEquals(1, tau.tau());
  }

  @Test
  void oneOfThreePairsTheWrongWayRoundIsAThird() {
    // 1-2 in order, 1-3 in order, 2-3 not: (2 - 1) / 3.
    KendallTau tau = KendallTau.of(List.of(pair(10, 1), pair(20, 3), pair(30, 2)));
    assertEquals(1 / 3.0, tau.tau(), 1e-12);
  }

  @Test
  void aPredictedTieIsNeither() {
    assertEquals(0, KendallTau.of(List.of(pair(10, 5), pair(20, 5))).tau());
  }
}
