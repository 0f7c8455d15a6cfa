package entrylab.sweep.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BatchMeansTest {

  private static double error(long... values) {
    var means = new BatchMeans();
    for (long value : values) {
      means.add(value);
    }
    return means.standardError();
  }

  @Test
  void ofOneValueThereIsNone() {
    assertEquals(Double.NaN, error(7));
  }

  @Test
  void ofFewValuesItIsTheOrdinaryOne() {
    // Mean 2, squares 1 + 0 + 1, variance 1, error sqrt(1 / 3).
    assertEquals(Math.sqrt(1 / 3.0), error(1, 2, 3), 1e-12);
  }

  @Test
  void ofIndependentValuesItIsTheirSpreadOverTheRootOfTheirNumber() {
    var random = new Random(1);
    long[] values = random.longs(100_000, 0, 1000).toArray();
    // Uniform on 0..999: standard deviation 288.7; 48 batches know it to about 10 %.
    assertEquals(288.7 / Math.sqrt(values.length), error(values), 0.3);
  }

  @Test
  void ofValuesThatComeInRunsItIsLarger() {
    var random = new Random(1);
    long[] values = new long[100_000];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 100 == 0 ? random.nextInt(1000) : values[i - 1];
    }
    // A run of a hundred equal values is worth one: ten times the error, which 48 batches know to
    // about 10 %; three times that either way.
    double naive = 288.7 / Math.sqrt(values.length);
    assertEquals(10, error(values) / naive, 3);
  }
}
