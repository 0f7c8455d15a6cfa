package entrylab.core.cache;

import java.util.Optional;
import java.util.function.IntFunction;

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

  /** What is remembered of a set, in one number. */
  long state(int set);

  /** Remembers that instead. */
  void restore(int set, long state);

  /**
   * The policy of a profile's word: {@code tree-plru}, or a QLRU variant such as {@code
   * qlru-h11-m1-r0-u0}. Nothing for {@code lru}, which {@link LruSet} is, and for Tree-PLRU where
   * ways are no power of two, which it needs: such a cache gets exact LRU instead.
   *
   * @throws IllegalArgumentException if the word names none
   */
  static Optional<ReplacementPolicy> named(String word, int sets, int ways) {
    return maker(word, ways).map(maker -> maker.apply(sets));
  }

  /** As {@link #named}, for any number of sets: a word is read once for all of them. */
  static Optional<IntFunction<ReplacementPolicy>> maker(String word, int ways) {
    if (word.equals("lru") || word.equals("tree-plru") && Integer.bitCount(ways) != 1) {
      return Optional.empty();
    }
    if (word.equals("tree-plru")) {
      return Optional.of(sets -> new TreePlru(sets, ways));
    }
    if (word.startsWith("qlru-")) {
      Qlru.Variant variant = Qlru.Variant.parse(word);
      return Optional.of(sets -> new Qlru(sets, ways, variant));
    }
    throw new IllegalArgumentException("unknown replacement policy '" + word + "'");
  }
}
