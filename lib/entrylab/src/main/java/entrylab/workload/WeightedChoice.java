package entrylab.workload;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Draws an index with a probability proportional to its weight: the first whose cumulative weight
 * exceeds a uniform number.
 *
 * <p>Sums run in index order in IEEE double arithmetic, so the same numbers come out everywhere.
 */
record WeightedChoice(double[] cumulative) {
  /** The generator all draws use; its algorithm is specified by {@code java.util.random}. */
  static final String ALGORITHM = "L64X128MixRandom";

  static WeightedChoice of(double[] weights) {
    double[] cumulative = weights.clone();
    for (int i = 1; i < cumulative.length; i++) {
      cumulative[i] += cumulative[i - 1];
    }
    return new WeightedChoice(cumulative);
  }

  static RandomGenerator generator(long seed) {
    return RandomGeneratorFactory.of(ALGORITHM).create(seed);
  }

  int next(RandomGenerator random) {
    double uniform = random.nextDouble() * cumulative[cumulative.length - 1];
    int low = 0;
    int high = cumulative.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulative[middle] > uniform) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
