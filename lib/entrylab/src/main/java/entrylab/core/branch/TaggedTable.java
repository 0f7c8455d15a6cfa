package entrylab.core.branch;

import java.util.Arrays;

/**
 * A tagged component of {@link Tage}: entries indexed by a branch and the last outcomes.
 *
 * <pre>
 *   bit  17    16         5   4 3   2 1 0
 *      +-----+-------------+-----+-------+
 *      | nil |     tag     |  u  |  ctr  |
 *      +-----+-------------+-----+-------+
 *
 *   ctr  prediction counter: taken from 4 up; 3 and 4 are weak
 *   u    useful counter
 *   tag  partial tag of branch and history
 *   nil  never allocated: above every tag, so that no branch hits it
 * </pre>
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

  /** A tag above its bits marks an entry that was never allocated. */
  private static final int NEVER_ALLOCATED = 1 << TAG_BITS << TAG_SHIFT;

  private final long recentMask;
  private final long olderMask;
  private final int[] entries;
  private boolean empty;
  private int at;
  private int tag;

  /**
   * An empty table.
   *
   * @param size entries; a power of two
   * @param outcomes how many of the last outcomes select an entry, at most 128
   */
  TaggedTable(int size, int outcomes) {
    this(neverAllocated(size), outcomes, true);
  }

  /** A table that has learnt what its entries hold; as many as a power of two. */
  TaggedTable(int[] entries, int outcomes) {
    this(entries, outcomes, Arrays.stream(entries).allMatch(entry -> entry == NEVER_ALLOCATED));
  }

  private TaggedTable(int[] entries, int outcomes, boolean empty) {
    this.entries = entries;
    this.empty = empty;
    recentMask = outcomes >= Long.SIZE ? -1 : (1L << outcomes) - 1;
    olderMask =
        outcomes <= Long.SIZE
            ? 0
            : outcomes >= 2 * Long.SIZE ? -1 : (1L << outcomes - Long.SIZE) - 1;
  }

  private static int[] neverAllocated(int size) {
    int[] entries = new int[size];
    Arrays.fill(entries, NEVER_ALLOCATED);
    return entries;
  }

  /**
   * Goes to a branch's entry under a history; the other methods are about that entry.
   *
   * @param branch an address whose bits are mixed
   * @return whether it is a hit: the entry is this branch's, as far as its tag tells
   */
  boolean find(long branch, long recent, long older) {
    long mixed = hash(branch, recent & recentMask, older & olderMask, olderMask != 0);
    at = index(mixed, entries.length);
    tag = tag(mixed);
    return entries[at] >>> TAG_SHIFT == tag;
  }

  /** Whether a branch's entry under a history is a hit; goes to none. */
  boolean holds(long branch, long recent, long older) {
    long mixed = hash(branch, recent & recentMask, older & olderMask, olderMask != 0);
    return entries[index(mixed, entries.length)] >>> TAG_SHIFT == tag(mixed);
  }

  /** Whether no entry was ever allocated, so that no branch hits one. */
  boolean isEmpty() {
    return empty;
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

  /** The index in a table of a size, a power of two. */
  static int index(long hash, int size) {
    return (int) (hash >>> Integer.SIZE) & size - 1;
  }

  static int tag(long hash) {
    return (int) hash & (1 << TAG_BITS) - 1;
  }

  /**
   * Looks whether every entry is within its bits, one that was never allocated is empty, and the
   * table is taken for empty just if it has none but those.
   *
   * @throws IllegalStateException if one is not
   */
  void check() {
    boolean none = true;
    for (int entry : entries) {
      DirectionPredictor.within("a tagged entry of TAGE", entry, 0, NEVER_ALLOCATED);
      none &= entry == NEVER_ALLOCATED;
    }
    if (empty != none) {
      throw new IllegalStateException("a tagged table of TAGE that has entries is taken for empty");
    }
  }

  boolean taken() {
    return (entries[at] & COUNTER) >= WEAKLY_TAKEN;
  }

  /** Whether the entry is newly allocated: its counter is weak and u is 0. */
  boolean isNewlyAllocated() {
    int entry = entries[at];
    int counter = entry & COUNTER;
    return (counter == WEAKLY_TAKEN || counter == WEAKLY_TAKEN - 1) && (entry & USEFUL) == 0;
  }

  /** Whether u is above 0, so that the entry is kept. */
  boolean isUseful() {
    return (entries[at] & USEFUL) != 0;
  }

  /** Updates the prediction counter with an outcome. */
  void update(boolean taken) {
    int counter = entries[at] & COUNTER;
    if (taken ? counter < COUNTER : counter > 0) {
      entries[at] += taken ? 1 : -1;
    }
  }

  /** Updates u by whether the entry was right where altpred was not, or the other way round. */
  void updateUseful(boolean was) {
    int useful = entries[at] & USEFUL;
    if (was ? useful < USEFUL : useful > 0) {
      entries[at] += was ? USEFUL_ONE : -USEFUL_ONE;
    }
  }

  /** Allocates the entry to the branch that was looked for, its counter weak. */
  void allocate(boolean taken) {
    empty = false;
    entries[at] = tag << TAG_SHIFT | (taken ? WEAKLY_TAKEN : WEAKLY_TAKEN - 1);
  }

  /**
   * Resets one bit of all useful counters, so that no entry is kept for ever.
   *
   * @param lower whether it is the lower one
   */
  void resetUseful(boolean lower) {
    int cleared = lower ? USEFUL_ONE : UPPER_USEFUL;
    for (int i = 0; i < entries.length; i++) {
      entries[i] &= ~cleared;
    }
  }
}
