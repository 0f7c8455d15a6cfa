package entrylab.core.branch;

/**
 * What several taken branches in a row do to a predictor's path registers, worked out once.
 *
 * <p>Both registers are shifted and added to, so what was in them before and what the branches
 * leave in empty ones add up.
 *
 * @param count how many branches
 * @param path what they leave in an empty long path
 * @param recent what they leave in an empty path of the last four
 */
record PathSteps(int count, long path, long recent) {
  /** Bits that a branch shifts the long path by. */
  static final int LONG_BITS = 2;

  /** Bits of a branch in the path of the last four. */
  static final int RECENT_BITS = 16;

  /** The last branch alone. */
  static final long RECENT_MASK = (1L << RECENT_BITS) - 1;

  /** Branches as they are taken, one after the other, up to where their effect is asked for. */
  static final class Walk {
    private int count;
    private long path;
    private long recent;

    /** Takes one more branch. */
    void take(long step) {
      path = longPath(path, step);
      recent = recentPath(recent, step);
      count++;
    }

    /** The effect of those taken since the last time it was asked for. */
    PathSteps end() {
      var steps = new PathSteps(count, path, recent);
      count = 0;
      path = 0;
      recent = 0;
      return steps;
    }
  }

  static long longPath(long path, long step) {
    return path << LONG_BITS ^ step;
  }

  static long recentPath(long recent, long step) {
    return recent << RECENT_BITS | step & RECENT_MASK;
  }

  /**
   * The long path after a number of branches.
   *
   * @param path what they leave in an empty one
   */
  static long afterLong(long before, int count, long path) {
    return shifted(before, count * LONG_BITS) ^ path;
  }

  /**
   * The path of the last few after a number of branches.
   *
   * @param recent what they leave in an empty one
   */
  static long afterRecent(long before, int count, long recent) {
    return shifted(before, count * RECENT_BITS) | recent;
  }

  /** Java shifts by the lowest six bits of a number: what would be shifted out is masked off. */
  private static long shifted(long before, int bits) {
    return before << bits & (bits - Long.SIZE) >> Integer.SIZE - 1;
  }
}
