package entrylab.core.cache;

/**
 * Which way of a full set is given up. One object serves all sets of one cache; ways and sets count
 * from 0.
 */
public interface ReplacementPolicy {
  /** Notes a hit on a way. */
  void onHit(int set, int way);

  /** Notes that a way was filled, after a miss. */
  void onFill(int set, int way);

  /** The way to give up; called only when every way of the set is in use. */
  int victim(int set);

  /** Whether empty ways are taken from the highest number down. */
  default boolean fillsFromRight() {
    return false;
  }

  /** Whether a second hit on the way just used would change nothing. */
  default boolean settlesAtOnce() {
    return true;
  }

  /** Forgets a way whose line was taken away from outside. */
  void onInvalidate(int set, int way);

  /**
   * The policy of a profile's word: {@code lru}, {@code tree-plru}, or a QLRU variant such as
   * {@code qlru-h11-m1-r0-u0}. Tree-PLRU needs a power of two of ways; other caches get exact LRU
   * instead.
   *
   * @throws IllegalArgumentException if the word names none
   */
  static ReplacementPolicy named(String word, int sets, int ways) {
    if (word.equals("lru")) {
      return new Lru(sets, ways);
    }
    if (word.equals("tree-plru")) {
      return Integer.bitCount(ways) == 1 ? new TreePlru(sets, ways) : new Lru(sets, ways);
    }
    if (word.startsWith("qlru-")) {
      return Qlru.parse(word, sets, ways);
    }
    throw new IllegalArgumentException("unknown replacement policy '" + word + "'");
  }
}
