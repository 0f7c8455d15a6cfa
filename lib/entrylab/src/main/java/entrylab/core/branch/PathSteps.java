package entrylab.core.branch;

import java.util.List;

/**
 * What several taken branches in a row do to a predictor's path registers, worked out once.
 *
 * @param count how many there are
 * @param path what they leave in a long path that was empty
 * @param recent what they leave in a path of the last few that was empty
 */
record PathSteps(int count, long path, long recent) {
  /** Bits that a branch shifts the long path by. */
  static final int LONG_BITS = 2;

  /** Bits of a branch in the path of the last four. */
  static final int RECENT_BITS = 16;

  private static final long RECENT_MASK = (1L << RECENT_BITS) - 1;

  /** The effect of these steps, oldest first. */
  static PathSteps of(List<Long> steps) {
    long path = 0;
    long recent = 0;
    for (long step : steps) {
      path = longPath(path, step);
      recent = recentPath(recent, step);
    }
    return new PathSteps(steps.size(), path, recent);
  }

  static long longPath(long path, long step) {
    return path << LONG_BITS ^ step;
  }

  static long recentPath(long recent, long step) {
    return recent << RECENT_BITS | step & RECENT_MASK;
  }

  /** Puts the three numbers behind others. */
  void addTo(List<Long> numbers) {
    numbers.addAll(List.of((long) count, path, recent));
  }

  /** The long path after some steps; both ways of shifting are linear, so effects add up. */
  static long afterLong(long before, int count, long path) {
    int shift = count * LONG_BITS;
    return shift < Long.SIZE ? before << shift ^ path : path;
  }

  /** The path of the last few after some steps. */
  static long afterRecent(long before, int count, long recent) {
    int shift = count * RECENT_BITS;
    return shift < Long.SIZE ? before << shift | recent : recent;
  }
}
