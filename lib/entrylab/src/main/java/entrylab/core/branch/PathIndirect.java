package entrylab.core.branch;

/**
 * Predicts an indirect target from the path that led to it, after A. Seznec's ITTAGE (JWAC-2, 2011)
 * with three lengths: tables selected by the last {@code history} taken branches, by the last four
 * and by the last one, and the branch's last target where none knows the path. The longest known
 * path decides.
 *
 * <p>The long path is a register that each taken branch shifts by two bits and adds its address and
 * target to, so that a branch leaves it after {@code history} others; that shape is Haswell's as
 * Google Project Zero described it in January 2018 (recalled). The short paths, hashes and table
 * sizes are ours.
 */
final class PathIndirect implements IndirectPredictor {
  private static final int LONGEST = 0;
  private static final int MIDDLE = 1;
  private static final int SHORTEST = 2;
  private static final int NONE = 3;

  private final PathTable longest;
  private final PathTable middle;
  private final PathTable shortest;
  private final LastTarget fallback;
  private long path;
  private long recent;

  PathIndirect(int entries, int history) {
    longest = new PathTable(entries, mask(history));
    middle = new PathTable(entries, -1);
    shortest = new PathTable(entries, (1 << PathSteps.RECENT_BITS) - 1);
    fallback = new LastTarget(entries);
  }

  private static long mask(int history) {
    return (1L << Math.min(Long.SIZE - 1, history * PathSteps.LONG_BITS)) - 1;
  }

  @Override
  public boolean predict(long address, long target) {
    long branch = address * 0x9e3779b97f4a7c15L;
    boolean right = fallback.predict(address, target);
    longest.look(path, branch);
    middle.look(recent, branch);
    shortest.look(recent, branch);
    // A longer path is learnt only where shorter ones were not enough; the shortest always is.
    if (longest.knows()) {
      return learn(longest.says() == target, LONGEST, target);
    }
    if (middle.knows()) {
      return learn(middle.says() == target, MIDDLE, target);
    }
    if (shortest.knows()) {
      return learn(shortest.says() == target, SHORTEST, target);
    }
    return learn(right, NONE, target);
  }

  private boolean learn(boolean right, int decided, long target) {
    int from = right ? decided : LONGEST;
    if (from <= LONGEST) {
      longest.learn(target);
    }
    if (from <= MIDDLE) {
      middle.learn(target);
    }
    if (from <= SHORTEST) {
      shortest.learn(target);
    }
    return right;
  }

  @Override
  public void onTaken(long step) {
    path = PathSteps.longPath(path, step);
    recent = PathSteps.recentPath(recent, step);
  }

  @Override
  public void onTaken(int count, long longSteps, long recentSteps) {
    path = PathSteps.afterLong(path, count, longSteps);
    recent = PathSteps.afterRecent(recent, count, recentSteps);
  }

  /** Targets by path, direct mapped: a tag and the target behind it. */
  private static final class PathTable {
    private final long[] entries;
    private final int count;
    private final long mask;
    private long tag;
    private int at;

    PathTable(int count, long mask) {
      this.entries = new long[2 * count];
      this.count = count;
      this.mask = mask;
    }

    void look(long path, long branch) {
      tag = Hash.mix(path & mask ^ branch) | 1;
      at = 2 * Hash.index(tag, count);
    }

    boolean knows() {
      return entries[at] == tag;
    }

    long says() {
      return entries[at + 1];
    }

    void learn(long target) {
      entries[at] = tag;
      entries[at + 1] = target;
    }
  }
}
