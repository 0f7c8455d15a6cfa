package entrylab.core.branch;

/**
 * Predicts an indirect target from the path that led to it, after A. Seznec's ITTAGE (JWAC-2, 2011)
 * with two lengths: a table selected by the last {@code history} taken branches, one selected by
 * the last few, and the branch's last target where neither knows the path. The longest known path
 * decides.
 *
 * <p>A path is a register that each taken branch shifts by two bits and adds its address and target
 * to, so that a branch leaves it after {@code history} others; that shape is Haswell's as Google
 * Project Zero described it in January 2018 (recalled). Hashes and table sizes are ours.
 */
final class PathIndirect implements IndirectPredictor {
  private static final int BITS_PER_BRANCH = 2;
  private static final int SHORT_HISTORY = 4;

  private final PathTable longer;
  private final PathTable shorter;
  private final LastTarget fallback;
  private final long longMask;
  private final long shortMask;
  private long path;

  PathIndirect(int entries, int history) {
    longer = new PathTable(entries);
    shorter = new PathTable(entries);
    fallback = new LastTarget(entries);
    longMask = mask(history);
    shortMask = mask(Math.min(SHORT_HISTORY, history));
  }

  private static long mask(int history) {
    return (1L << Math.min(Long.SIZE - 1, history * BITS_PER_BRANCH)) - 1;
  }

  @Override
  public boolean predict(long address, long target) {
    long branch = address * 0x9e3779b97f4a7c15L;
    long longTag = Hash.mix(path & longMask ^ branch) | 1;
    long shortTag = Hash.mix(path & shortMask ^ branch) | 1;
    boolean lastRight = fallback.predict(address, target);
    boolean right =
        longer.knows(longTag)
            ? longer.says(longTag) == target
            : shorter.knows(shortTag) ? shorter.says(shortTag) == target : lastRight;
    // A longer path is learnt only where the shorter one was not enough.
    if (!right || longer.knows(longTag)) {
      longer.learn(longTag, target);
    }
    shorter.learn(shortTag, target);
    return right;
  }

  @Override
  public void onTaken(long step) {
    path = path << BITS_PER_BRANCH ^ step;
  }

  /** Targets by tag, direct mapped. */
  private static final class PathTable {
    private final long[] tags;
    private final long[] targets;

    PathTable(int entries) {
      tags = new long[entries];
      targets = new long[entries];
    }

    private int at(long tag) {
      return Hash.index(tag, tags.length);
    }

    boolean knows(long tag) {
      return tags[at(tag)] == tag;
    }

    long says(long tag) {
      return targets[at(tag)];
    }

    void learn(long tag, long target) {
      int at = at(tag);
      tags[at] = tag;
      targets[at] = target;
    }
  }
}
