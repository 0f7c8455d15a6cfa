package entrylab.core.branch;

import java.util.List;

/** Is always right. */
final class PerfectDirection implements DirectionPredictor {
  @Override
  public boolean predict(long address, boolean taken) {
    return true;
  }

  @Override
  public long[] prepare(List<Long> addresses, long outcomes) {
    return new long[addresses.size()];
  }

  @Override
  public long wrong(long[] words, long outcomes) {
    return 0;
  }
}
