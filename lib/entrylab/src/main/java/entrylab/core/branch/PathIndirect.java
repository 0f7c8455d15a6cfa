package entrylab.core.branch;

/**
 * Predicts an indirect target from the path that led to it: the table is selected by the branch and
 * the last taken branches, and holds the target seen last on that path. Where the path is new the
 * branch's last target is the guess.
 *
 * <p>The path is a register that each taken branch shifts by two bits and adds its address and
 * target to, so that a branch leaves it after {@code history} others; that shape is Haswell's as
 * Google Project Zero described it in January 2018 (recalled), the hash is ours.
 */
final class PathIndirect implements IndirectPredictor {
  private static final int BITS_PER_BRANCH = 2;

  private final long[] tags;
  private final long[] targets;
  private final LastTarget fallback;
  private final long mask;
  private long path;

  PathIndirect(int entries, int history) {
    tags = new long[entries];
    targets = new long[entries];
    fallback = new LastTarget(entries);
    int bits = Math.min(Long.SIZE - 1, history * BITS_PER_BRANCH);
    mask = (1L << bits) - 1;
  }

  @Override
  public boolean predict(long address, long target) {
    long tag = mix(path ^ address * 0x9e3779b97f4a7c15L) | 1;
    int at = (int) Long.remainderUnsigned(tag >>> 1, tags.length);
    boolean known = tags[at] == tag;
    boolean lastRight = fallback.predict(address, target);
    boolean right = known ? targets[at] == target : lastRight;
    tags[at] = tag;
    targets[at] = target;
    return right;
  }

  @Override
  public void onTaken(long address, long target) {
    path = (path << BITS_PER_BRANCH ^ (mix(address) >>> 40 ^ mix(target) >>> 44)) & mask;
  }

  private static long mix(long x) {
    long y = (x ^ x >>> 31) * 0xbf58476d1ce4e5b9L;
    return y ^ y >>> 29;
  }
}
