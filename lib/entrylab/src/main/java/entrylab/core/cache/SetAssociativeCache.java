package entrylab.core.cache;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * A set-associative cache of blocks: lines, pages, code windows. A block is known by its number,
 * its address divided by the block size.
 *
 * <p>Every access is a hit or a miss; a miss fills. {@link #check()} re-derives the counters.
 */
public final class SetAssociativeCache {
  private static final long EMPTY = Long.MIN_VALUE;

  private final String name;
  private final int sets;
  private final int ways;
  private final boolean maskable;
  private final long[] blocks;
  private final ReplacementPolicy policy;
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
   * @throws IllegalArgumentException if the geometry does not work out
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
    this.blocks = new long[entries];
    Arrays.fill(blocks, EMPTY);
    this.policy = ReplacementPolicy.named(policy, sets, ways);
  }

  /** Calls back with each block that a fill pushes out. */
  void onEvict(LongConsumer listener) {
    onEvict = listener;
  }

  /** The set a block belongs to. */
  public int setOf(long block) {
    return maskable ? (int) block & sets - 1 : (int) Long.remainderUnsigned(block, sets);
  }

  /** Blocks per set. */
  public int ways() {
    return ways;
  }

  /** Uses a block; fills it if it is not there. Returns whether it was there. */
  public boolean access(long block) {
    accesses++;
    int set = setOf(block);
    int way = find(set, block);
    if (way >= 0) {
      hits++;
      policy.onHit(set, way);
      return true;
    }
    misses++;
    fill(set, block);
    return false;
  }

  /** Whether a block is there; changes nothing and counts nothing. */
  public boolean holds(long block) {
    return find(setOf(block), block) >= 0;
  }

  /** Takes a block away, if it is there. */
  public void invalidate(long block) {
    int set = setOf(block);
    int way = find(set, block);
    if (way >= 0) {
      blocks[set * ways + way] = EMPTY;
      policy.onInvalidate(set, way);
      invalidations++;
    }
  }

  /** Takes everything away. */
  public void clear() {
    for (int at = 0; at < blocks.length; at++) {
      if (blocks[at] != EMPTY) {
        blocks[at] = EMPTY;
        policy.onInvalidate(at / ways, at % ways);
        invalidations++;
      }
    }
  }

  private int find(int set, long block) {
    int base = set * ways;
    for (int way = 0; way < ways; way++) {
      if (blocks[base + way] == block) {
        return way;
      }
    }
    return -1;
  }

  private void fill(int set, long block) {
    int way = emptyWay(set);
    if (way < 0) {
      way = policy.victim(set);
      evictions++;
      onEvict.accept(blocks[set * ways + way]);
    }
    blocks[set * ways + way] = block;
    policy.onFill(set, way);
  }

  private int emptyWay(int set) {
    int base = set * ways;
    if (policy.fillsFromRight()) {
      for (int way = ways - 1; way >= 0; way--) {
        if (blocks[base + way] == EMPTY) {
          return way;
        }
      }
      return -1;
    }
    return find(set, EMPTY);
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
    long present = Arrays.stream(blocks).filter(b -> b != EMPTY).count();
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
