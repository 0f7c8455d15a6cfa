package entrylab.core.branch;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Predicts an indirect target from the path that led to it, after A. Seznec's ITTAGE (JWAC-2, 2011)
 * with three lengths: tables selected by the last {@code history} taken branches, by the last four
 * and by the last one, and the branch's last target where none knows the path. The longest known
 * path decides.
 *
 * <p>The long path is a register that each taken branch shifts by two bits and adds its address and
 * target to, so that a branch leaves it after {@code history} others; that shape is Haswell's (J.
 * Horn, Google Project Zero, "Reading privileged memory with a side-channel", 3 January 2018, whose
 * update J. Chen repeats in https://github.com/jiegec/kb, docs/hardware/cpu_microarchitecture.md).
 * They disagree about its length: 29 branches there, 93 in "Half&amp;Half" and in Chen's own
 * measurements of Ivy Bridge and Broadwell. This register holds 31 and half of one more; a longer
 * history is cut to that.
 *
 * <p>What ITTAGE has and this has not (its author's simulator for the championship of 2011):
 * fifteen lengths in about geometric progression; a path made of indirect branches alone; tags of 9
 * to 15 bits, where these are whole words and never mistaken; a counter of confidence, so that one
 * exception does not replace a target; a bit of usefulness, so that a place in use is not taken; a
 * new place that is not believed before it was right; and up to three new places for a missed
 * branch, all of longer paths, where here every path learns it. The short paths, hashes and table
 * sizes are ours.
 */
final class PathIndirect implements IndirectPredictor {
  /** Parts of a table's entry: a path's tag and the target behind it. */
  private static final int ENTRY = 2;

  /** One table a length of path. */
  private static final int TABLES = 3;

  /** Odd, its bits well mixed: the golden ratio's. */
  private static final long ADDRESSES = 0x9e3779b97f4a7c15L;

  private final LastTarget fallback;

  /** The tables of the long, the middle and the short path, one behind the other. */
  private final long[] entries;

  private final int count;
  private final long longMask;
  private long path;
  private long recent;
  private long used;

  /** The short path looked up last, with its branch: most calls come by the same. */
  private long lastShort;

  private long lastShortTag = tag(0, 0);
  private int lastShortAt;
  private IntConsumer written = _ -> {};

  PathIndirect(int count, int history) {
    this(new long[TABLES * ENTRY * count], new LastTarget(count), history);
  }

  /** A predictor that has learnt what its entries and its fallback hold. */
  PathIndirect(long[] entries, LastTarget fallback, int history) {
    this.count = entries.length / (TABLES * ENTRY);
    this.entries = entries;
    this.fallback = fallback;
    lastShortAt = place(lastShortTag, 2);
    this.longMask = (1L << Math.min(Long.SIZE - 1, history * PathSteps.LONG_BITS)) - 1;
  }

  @Override
  public boolean predict(long address, long mixed, long target) {
    long[] table = entries;
    long branch = address * ADDRESSES;
    boolean right = fallback.predict(address, mixed, target);
    long tag = tag(path & longMask, branch);
    int at = place(tag, 0);
    long middleTag = tag(recent, branch);
    int middleAt = place(middleTag, 1);
    long shortPath = recent & PathSteps.RECENT_MASK ^ branch;
    if (shortPath != lastShort) {
      lastShort = shortPath;
      lastShortTag = tag(shortPath, 0);
      lastShortAt = place(lastShortTag, 2);
    }
    long shortTag = lastShortTag;
    int shortAt = lastShortAt;
    // The longest known path decides; a longer one is learnt only where shorter were not enough.
    if (table[at] == tag) {
      right = table[at + 1] == target;
      learn(middleAt, middleTag, target);
      learn(shortAt, shortTag, target);
    } else if (table[middleAt] == middleTag) {
      right = table[middleAt + 1] == target;
      learn(shortAt, shortTag, target);
    } else if (table[shortAt] == shortTag) {
      right = table[shortAt + 1] == target;
    } else {
      used++;
    }
    if (!right) {
      learn(at, tag, target);
      learn(middleAt, middleTag, target);
      learn(shortAt, shortTag, target);
    }
    return right;
  }

  private static long tag(long path, long branch) {
    return AddressHash.mix(path ^ branch) | 1;
  }

  private int place(long tag, int table) {
    return ENTRY * (AddressHash.index(tag, count) + table * count);
  }

  private void learn(int at, long tag, long target) {
    if (entries[at] != tag || entries[at + 1] != target) {
      used++;
      entries[at] = tag;
      entries[at + 1] = target;
      written.accept(at);
    }
  }

  /** The fallback learns each branch, also of those that a path decides. */
  @Override
  public void onTarget(IndirectBranch branch) {
    fallback.predict(branch.address, branch.mixed, branch.target);
  }

  @Override
  public int registers() {
    return 2;
  }

  @Override
  public void take(long[] to, int at) {
    to[at] = path;
    to[at + 1] = recent;
  }

  @Override
  public void give(long[] from, int at) {
    path = from[at];
    recent = from[at + 1];
  }

  @Override
  public long used() {
    return used;
  }

  @Override
  public int[] places(IndirectBranch first) {
    long pathBefore = path;
    long recentBefore = recent;
    var places = IntStream.builder();
    for (IndirectBranch branch = first; branch != null; branch = branch.next) {
      onTaken(branch.before);
      long mixed = branch.address * ADDRESSES;
      places.add(place(tag(path & longMask, mixed), 0));
      places.add(place(tag(recent, mixed), 1));
      places.add(place(tag(recent & PathSteps.RECENT_MASK, mixed), 2));
    }
    path = pathBefore;
    recent = recentBefore;
    return places.build().toArray();
  }

  @Override
  public void onWritten(IntConsumer listener) {
    written = listener;
  }

  @Override
  public void check() {
    fallback.check();
    for (int at = 0; at < entries.length; at += ENTRY) {
      long tag = entries[at];
      // Tags are odd: an even one marks a place that nothing was learnt in.
      if (tag != 0 && place(tag, at / (ENTRY * count)) != at) {
        throw new IllegalStateException("indirect predictor: a path in another's place, " + at);
      }
    }
  }

  @Override
  public void onTaken(long step) {
    path = PathSteps.longPath(path, step);
    recent = PathSteps.recentPath(recent, step);
  }

  @Override
  public void onTaken(int count, long more, long last) {
    path = PathSteps.afterLong(path, count, more);
    recent = PathSteps.afterRecent(recent, count, last);
  }
}
