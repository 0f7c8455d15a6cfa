package entrylab.core.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * A set-associative cache of blocks: lines, pages, code windows. A block is known by its number,
 * its address divided by the block size.
 *
 * <p>Every access is a hit or a miss; a miss fills. {@link #check()} re-derives the counters.
 */
public final class SetAssociativeCache {
  private final String name;
  private final int sets;
  private final int ways;
  private final boolean maskable;
  private final Supplier<CacheSet> maker;

  /** Made when first used: most sets of a large cache never are. */
  private final CacheSet[] used;

  /** Those that were made. */
  private final List<CacheSet> made = new ArrayList<>();

  private LongConsumer onEvict = block -> {};
  private long accesses;
  private long hits;
  private long misses;
  private long evictions;
  private long invalidations;

  /**
   * An empty cache.
   *
   * @param entries blocks in all; a multiple of {@code ways}
   * @throws IllegalArgumentException if the geometry does not work out or the policy is none
   */
  public SetAssociativeCache(String name, int entries, int ways, String policy) {
    if (entries <= 0 || ways <= 0 || entries % ways != 0) {
      throw new IllegalArgumentException(
          name + ": " + entries + " entries do not divide into sets of " + ways);
    }
    this.name = name;
    this.sets = entries / ways;
    this.ways = ways;
    this.maskable = Integer.bitCount(sets) == 1;
    this.maker = CacheSet.maker(policy, ways);
    this.used = new CacheSet[sets];
    at(0);
  }

  /** Calls back with each block that a fill pushes out. */
  void onEvict(LongConsumer listener) {
    onEvict = listener;
  }

  /** The set a block belongs to. */
  public int setOf(long block) {
    return maskable ? (int) block & sets - 1 : (int) Long.remainderUnsigned(block, sets);
  }

  /** How many sets there are. */
  public int sets() {
    return sets;
  }

  /**
   * Uses all blocks of a sweep through a set that one sweep or more have passed before, other
   * blocks in between only if these do not fit. Right for LRU alone: see {@link SweptCache}.
   *
   * @param times how often
   */
  void sweptAgain(int set, long[] blocks, long times) {
    long uses = blocks.length * times;
    accesses += uses;
    if (blocks.length <= ways) {
      hits += uses;
      return;
    }
    misses += uses;
    evictions += uses;
    ((LruSet) used[set]).replace(blocks);
  }

  /** A set by its number. */
  CacheSet at(int number) {
    CacheSet set = used[number];
    return set == null ? make(number) : set;
  }

  private CacheSet make(int number) {
    CacheSet set = maker.get();
    used[number] = set;
    made.add(set);
    return set;
  }

  /** What is counted: accesses, hits, misses, evictions, invalidations. */
  long[] counted() {
    return new long[] {accesses, hits, misses, evictions, invalidations};
  }

  /** Adds an amount to a count, a number of times. */
  void count(long[] more, long times) {
    accesses += more[0] * times;
    hits += more[1] * times;
    misses += more[2] * times;
    evictions += more[3] * times;
    invalidations += more[4] * times;
  }

  /** Blocks per set. */
  public int ways() {
    return ways;
  }

  /** Uses a block; fills it if it is not there. Returns whether it was there. */
  public boolean access(long block) {
    accesses++;
    CacheSet set = set(block);
    if (set.hit(block)) {
      hits++;
      return true;
    }
    misses++;
    long evicted = set.fill(block);
    if (evicted != CacheSet.EMPTY) {
      evictions++;
      onEvict.accept(evicted);
    }
    return false;
  }

  private CacheSet set(long block) {
    return at(setOf(block));
  }

  /** Whether a block is there; changes nothing and counts nothing. */
  public boolean holds(long block) {
    CacheSet set = used[setOf(block)];
    return set != null && set.holds(block);
  }

  /** Takes a block away, if it is there. */
  public void invalidate(long block) {
    CacheSet set = used[setOf(block)];
    if (set != null) {
      invalidations += set.invalidate(block);
    }
  }

  /** Takes everything away. */
  public void clear() {
    for (CacheSet set : made) {
      invalidations += set.clear();
    }
  }

  /** What it is called in complaints. */
  public String name() {
    return name;
  }

  /** All accesses. */
  public long accesses() {
    return accesses;
  }

  /** Accesses that found their block. */
  public long hits() {
    return hits;
  }

  /** Accesses that did not. */
  public long misses() {
    return misses;
  }

  /** Blocks pushed out by fills. */
  public long evictions() {
    return evictions;
  }

  /**
   * Re-derives the counters from scratch.
   *
   * @throws IllegalStateException if hits and misses are not the accesses, or the blocks present
   *     are not those filled and not lost
   */
  public void check() {
    long present = 0;
    for (CacheSet set : made) {
      present += set.present();
    }
    if (hits + misses != accesses) {
      throw new IllegalStateException(
          name + ": " + hits + " hits + " + misses + " misses are not " + accesses + " accesses");
    }
    if (misses - evictions - invalidations != present) {
      throw new IllegalStateException(
          name
              + ": "
              + present
              + " blocks present, but "
              + misses
              + " filled, "
              + evictions
              + " evicted, "
              + invalidations
              + " invalidated");
    }
  }
}
