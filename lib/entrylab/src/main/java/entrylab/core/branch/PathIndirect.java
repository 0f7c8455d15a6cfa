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
  /** Longest path first. */
  private final PathTable[] tables;

  private final LastTarget fallback;
  private long path;
  private long recent;

  PathIndirect(int entries, int history) {
    tables =
        new PathTable[] {
          new PathTable(entries, mask(history)),
          new PathTable(entries, -1),
          new PathTable(entries, (1 << PathSteps.RECENT_BITS) - 1)
        };
    fallback = new LastTarget(entries);
  }

  private static long mask(int history) {
    return (1L << Math.min(Long.SIZE - 1, history * PathSteps.LONG_BITS)) - 1;
  }

  @Override
  public boolean predict(long address, long target) {
    long branch = address * 0x9e3779b97f4a7c15L;
    boolean right = fallback.predict(address, target);
    int decided = tables.length;
    for (int i = 0; i < tables.length; i++) {
      tables[i].look(i == 0 ? path : recent, branch);
      if (decided == tables.length && tables[i].knows()) {
        decided = i;
        right = tables[i].says() == target;
      }
    }
    // A longer path is learnt only where shorter ones were not enough; the shortest always is.
    for (int i = right ? decided : 0; i < tables.length; i++) {
      tables[i].learn(target);
    }
    return right;
  }

  @Override
  public void onTaken(long step) {
    path = PathSteps.longPath(path, step);
    recent = PathSteps.recentPath(recent, step);
  }

  @Override
  public void onTaken(PathSteps steps) {
    path = steps.afterLong(path);
    recent = steps.afterRecent(recent);
  }

  /** Targets by path, direct mapped. */
  private static final class PathTable {
    private final long[] tags;
    private final long[] targets;
    private final long mask;
    private long tag;
    private int at;

    PathTable(int entries, long mask) {
      this.tags = new long[entries];
      this.targets = new long[entries];
      this.mask = mask;
    }

    void look(long path, long branch) {
      tag = Hash.mix(path & mask ^ branch) | 1;
      at = Hash.index(tag, tags.length);
    }

    boolean knows() {
      return tags[at] == tag;
    }

    long says() {
      return targets[at];
    }

    void learn(long target) {
      tags[at] = tag;
      targets[at] = target;
    }
  }
}
