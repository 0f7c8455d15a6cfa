package entrylab.core.branch;

/**
 * What several taken branches in a row do to a predictor's path registers, worked out once.
 *
 * <p>Both registers are shifted and added to, so what was in them before and what the branches
 * leave in empty ones add up.
 */
final class PathSteps {
  /** Bits that a branch shifts the long path by. */
  static final int LONG_BITS = 2;

  /** Bits of a branch in the path of the last four. */
  static final int RECENT_BITS = 16;

  /** The last branch alone. */
  static final long RECENT_MASK = (1L << RECENT_BITS) - 1;

  private final int longShift;
  private final long longKept;
  private final long path;
  private final int recentShift;
  private final long recentKept;
  private final long recent;

  private PathSteps(int count, long path, long recent) {
    // Java shifts by the lowest six bits of a number: what would be shifted out is masked off.
    this.longShift = count * LONG_BITS;
    this.longKept = longShift < Long.SIZE ? -1 : 0;
    this.path = path;
    this.recentShift = count * RECENT_BITS;
    this.recentKept = recentShift < Long.SIZE ? -1 : 0;
    this.recent = recent;
  }

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

  /** The long path after these steps. */
  long afterLong(long before) {
    return before << longShift & longKept ^ path;
  }

  /** The path of the last few after these steps. */
  long afterRecent(long before) {
    return before << recentShift & recentKept | recent;
  }
}
