package entrylab.core.branch;

import java.util.Arrays;

/**
 * A tagged component of {@link Tage}: entries indexed by a branch and the last outcomes.
 *
 * <pre>
 *   bit  27    26    17   16         5   4 3   2 1 0
 *      +-----+----------+-------------+-----+-------+
 *      | nil | context  |    hash     |  u  |  ctr  |
 *      +-----+----------+-------------+-----+-------+
 *
 *   ctr      prediction counter: taken from 4 up; 3 and 4 are weak
 *   u        useful counter
 *   hash     the tag's lower bits: of branch and history
 *   context  its upper bits: of branch and the shortest history
 *   nil      never allocated: above every tag, so that no branch hits it
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
  static final int HASH_BITS = 12;

  /** Bits that a tag has of a context. */
  static final int CONTEXT_BITS = 10;

  private static final int CONTEXT_SHIFT = TAG_SHIFT + HASH_BITS;

  /** Odd, its bits well mixed: the golden ratio's. */
  private static final int CONTEXTS = 0x9e3779b9;

  /** In place of a context: an entry that was never allocated. */
  static final int NONE = 1 << CONTEXT_BITS;

  private static final int NEVER_ALLOCATED = NONE << CONTEXT_SHIFT;

  private final long recentMask;
  private final long olderMask;
  private final int[] entries;
  private int at;
  private int tag;

  /**
   * An empty table.
   *
   * @param size entries; a power of two
   * @param outcomes how many of the last outcomes select an entry, at most 128
   */
  TaggedTable(int size, int outcomes) {
    this(neverAllocated(size), outcomes);
  }

  /** A table that has learnt what its entries hold; as many as a power of two. */
  TaggedTable(int[] entries, int outcomes) {
    this.entries = entries;
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
   * @param context of the branch and the last outcomes
   * @return 1 if it is a hit: the entry is this branch's, as far as its tag tells; else 0
   */
  int find(long branch, int context, long recent, long older) {
    long mixed = hash(branch, recent & recentMask, older & olderMask, olderMask != 0);
    at = index(mixed, entries.length);
    tag = tag(context, mixed);
    // Of what is not negative 0 alone goes below by one.
    return (entries[at] >>> TAG_SHIFT ^ tag) - 1 >>> Integer.SIZE - 1;
  }

  /** How many entries each context has. */
  int[] contexts() {
    int[] count = new int[1 << CONTEXT_BITS];
    for (int entry : entries) {
      if (entry >= 0 && entry < NEVER_ALLOCATED) {
        count[entry >>> CONTEXT_SHIFT]++;
      }
    }
    return count;
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

  /**
   * The context of a branch.
   *
   * @param branch an address whose bits are mixed
   * @param recent the last outcomes, of which those count that the shortest history has
   */
  static int context(long branch, long recent) {
    long shortest = recent & (1 << Tage.SHORTEST) - 1;
    // Contexts of one branch all differ: an odd number takes different ones apart.
    return (int) ((branch >>> 1) + shortest * CONTEXTS) & NONE - 1;
  }

  /** A tag: of a context, and of the hash of all that selects the entry. */
  static int tag(int context, long hash) {
    return context << HASH_BITS | (int) hash & (1 << HASH_BITS) - 1;
  }

  /**
   * Looks whether every entry is within its bits, and one that was never allocated is empty.
   *
   * @throws IllegalStateException if one is not
   */
  void check() {
    for (int entry : entries) {
      DirectionPredictor.within("a tagged entry of TAGE", entry, 0, NEVER_ALLOCATED);
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

  /** Whether its counter is as sure of an outcome as it can be. */
  boolean isSure(boolean taken) {
    return (entries[at] & COUNTER) == (taken ? COUNTER : 0);
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

  /** Which context the entry is of, or {@link #NONE}. */
  int context() {
    return entries[at] >>> CONTEXT_SHIFT;
  }

  /** Allocates the entry to the branch that was looked for, its counter weak. */
  void allocate(boolean taken) {
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
