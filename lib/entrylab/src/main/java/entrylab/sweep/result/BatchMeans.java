package entrylab.sweep.result;

import java.util.Arrays;

/**
 * The standard error of a mean of values that follow one another, such as one call's cycles after
 * another's: neighbours resemble each other, so it comes from the means of long batches.
 *
 * <p>Method of batch means (A. Law, Simulation Modeling and Analysis, section 9.5.3): between 32
 * and 63 batches at any time, whose length doubles as values come in.
 */
final class BatchMeans {
  private static final int MOST = 64;

  private final long[] sums = new long[MOST];
  private long length = 1;
  private int full;
  private long current;
  private long inCurrent;

  void add(long value) {
    current += value;
    if (++inCurrent == length) {
      sums[full++] = current;
      current = 0;
      inCurrent = 0;
      if (full == MOST) {
        halve();
      }
    }
  }

  private void halve() {
    for (int i = 0; i < MOST / 2; i++) {
      sums[i] = sums[2 * i] + sums[2 * i + 1];
    }
    full = MOST / 2;
    length *= 2;
  }

  /**
   * Whether the batches are as many as can be judged by, 32 or 48, all complete.
   *
   * @param shortest values that a batch has at least
   */
  boolean complete(int shortest) {
    boolean round = full == MOST / 2 || full == MOST * 3 / 4;
    return round && inCurrent == 0 && length >= shortest;
  }

  /** The batches that are full. */
  BatchSums batches() {
    return new BatchSums(length, Arrays.copyOf(sums, full));
  }

  /** The standard error; NaN of fewer than two values. */
  double standardError() {
    return batches().standardError();
  }
}
