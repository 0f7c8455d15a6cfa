package entrylab.core.cache;

import java.util.function.Supplier;

/** One set of a cache: its blocks, and which of them is given up next. */
sealed interface CacheSet permits LruSet, PolicySet {
  /** No block. */
  long EMPTY = Long.MIN_VALUE;

  /**
   * Makes empty sets under the policy of a profile's word.
   *
   * @throws IllegalArgumentException if the word names none
   */
  static Supplier<CacheSet> maker(String policy, int ways) {
    return ReplacementPolicy.maker(policy, ways)
        .<Supplier<CacheSet>>map(sets -> () -> new PolicySet(sets.apply(1), ways))
        .orElse(() -> new LruSet(ways));
  }

  /** Uses a block if it is there; says whether it was. */
  boolean hit(long block);

  /** Brings a block in. Returns the one that had to leave, or {@link #EMPTY}. */
  long fill(long block);

  /** Whether a block is there. */
  boolean holds(long block);

  /** Takes a block away. Returns how many went. */
  int invalidate(long block);

  /** Takes all blocks away. Returns how many went. */
  int clear();

  /** How many blocks are there. */
  long present();

  /** Numbers that {@link #save} writes: all that decides what the set will do next. */
  int imageSize();

  /** Writes the set's image. */
  void save(long[] image, int at);

  /** Becomes the set of an image. */
  void restore(long[] image, int at);
}
