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
  private static final PathSteps NONE = new PathSteps(0, 0, 0);

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
    return steps.isEmpty() ? NONE : new PathSteps(steps.size(), path, recent);
  }

  static long longPath(long path, long step) {
    return path << LONG_BITS ^ step;
  }

  static long recentPath(long recent, long step) {
    return recent << RECENT_BITS | step & RECENT_MASK;
  }

  /** The long path after these steps; both ways of shifting are linear, so effects add up. */
  long afterLong(long before) {
    int shift = count * LONG_BITS;
    return shift < Long.SIZE ? before << shift ^ path : path;
  }

  long afterRecent(long before) {
    int shift = count * RECENT_BITS;
    return shift < Long.SIZE ? before << shift | recent : recent;
  }
}
