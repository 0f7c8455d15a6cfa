package entrylab.core.branch;

import java.util.Arrays;

/**
 * One tagged component of {@link Tage}: three-bit counters found by a branch and so many of the
 * last outcomes, each with a tag and two bits of usefulness.
 */
final class TaggedTable {
  private static final int COUNTER_BITS = 3;
  private static final int COUNTER = (1 << COUNTER_BITS) - 1;
  private static final int WEAKLY_TAKEN = 1 << COUNTER_BITS - 1;
  private static final int USEFUL_BITS = 2;
  private static final int USEFUL_ONE = 1 << COUNTER_BITS;
  private static final int USEFUL = (1 << USEFUL_BITS) - 1 << COUNTER_BITS;
  private static final int UPPER_USEFUL = USEFUL & ~USEFUL_ONE;
  private static final int TAG_SHIFT = COUNTER_BITS + USEFUL_BITS;
  private static final int TAG_BITS = 12;

  /** A tag above its bits marks a place that nothing was learnt in. */
  private static final int NOTHING = 1 << TAG_BITS << TAG_SHIFT;

  private final long recentMask;
  private final long olderMask;
  private final int[] entries;
  private int at;
  private int tag;

  /**
   * An empty table.
   *
   * @param size places; a power of two
   * @param outcomes how many of the last outcomes select a place, at most 128
   */
  TaggedTable(int size, int outcomes) {
    entries = new int[size];
    Arrays.fill(entries, NOTHING);
    recentMask = outcomes >= Long.SIZE ? -1 : (1L << outcomes) - 1;
    olderMask =
        outcomes <= Long.SIZE
            ? 0
            : outcomes >= 2 * Long.SIZE ? -1 : (1L << outcomes - Long.SIZE) - 1;
  }

  /**
   * Goes to a branch's place under a history; the other methods are about that place.
   *
   * @param branch an address whose bits are mixed
   * @return whether the place is this branch's, as far as its tag tells
   */
  boolean find(long branch, long recent, long older) {
    long mixed = hash(branch, recent & recentMask, older & olderMask, olderMask != 0);
    at = place(mixed, entries.length);
    tag = tag(mixed);
    return entries[at] >>> TAG_SHIFT == tag;
  }

  /**
   * Mixes a branch with the outcomes before it.
   *
   * @param recent the last 64
   * @param older those before
   * @param both whether there are any before
   */
  static long hash(long branch, long recent, long older, boolean both) {
    long past = recent * 0x9e3779b97f4a7c15L ^ branch;
    return AddressHash.mix(both ? AddressHash.mix(past) ^ older : past);
  }

  /** The place in a table of a size, a power of two. */
  static int place(long hash, int size) {
    return (int) (hash >>> Integer.SIZE) & size - 1;
  }

  static int tag(long hash) {
    return (int) hash & (1 << TAG_BITS) - 1;
  }

  /**
   * Looks whether every place is within its bits, and a place that nobody has is empty.
   *
   * @throws IllegalStateException if one is not
   */
  void check() {
    for (int entry : entries) {
      DirectionPredictor.within("a tagged place of TAGE", entry, 0, NOTHING);
    }
  }

  boolean taken() {
    return (entries[at] & COUNTER) >= WEAKLY_TAKEN;
  }

  /** Whether the place has said little yet: its counter is weak and it was of no use so far. */
  boolean isNew() {
    int entry = entries[at];
    int counter = entry & COUNTER;
    return (counter == WEAKLY_TAKEN || counter == WEAKLY_TAKEN - 1) && (entry & USEFUL) == 0;
  }

  boolean isFree() {
    return (entries[at] & USEFUL) == 0;
  }

  /** Counts one outcome. */
  void learn(boolean taken) {
    int counter = entries[at] & COUNTER;
    if (taken ? counter < COUNTER : counter > 0) {
      entries[at] += taken ? 1 : -1;
    }
  }

  /** Counts whether the place knew better than what would have been said without it. */
  void useful(boolean was) {
    int useful = entries[at] & USEFUL;
    if (was ? useful < USEFUL : useful > 0) {
      entries[at] += was ? USEFUL_ONE : -USEFUL_ONE;
    }
  }

  /** Gives the place to the branch that was looked for. */
  void take(boolean taken) {
    entries[at] = tag << TAG_SHIFT | (taken ? WEAKLY_TAKEN : WEAKLY_TAKEN - 1);
  }

  /**
   * Resets one bit of the usefulness of all places, so that none is held for ever.
   *
   * @param lower whether it is the lower one
   */
  void age(boolean lower) {
    int cleared = lower ? USEFUL_ONE : UPPER_USEFUL;
    for (int i = 0; i < entries.length; i++) {
      entries[i] &= ~cleared;
    }
  }
}
