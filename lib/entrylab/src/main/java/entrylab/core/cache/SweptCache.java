package entrylab.core.cache;

import java.util.Arrays;

/**
 * A cache with exact LRU that the same blocks sweep through in the same order again and again.
 * Between two sweeps other blocks are used, never these.
 *
 * <p>Sets do not see each other, so what a sweep does to a set is made up for when the set is
 * looked at next; sets that nobody looks at cost nothing. Three things follow from LRU for blocks
 * that all differ. A sweep leaves the set as it is if another one has just passed. If they fit into
 * the set, all are there for that second sweep. If they do not, none is there when its turn comes,
 * even if other blocks were used since the last sweep, and those are gone afterwards.
 */
public final class SweptCache {
  private static final long[] NOTHING = {};

  private final SetAssociativeCache cache;
  private long[][] blocks = {};

  /** How many sweeps there were, and how many of them each set has seen. */
  private long sweeps;

  private long[] seen = {};
  private long missed;

  /** An empty cache. */
  public SweptCache(String name, int entries, int ways) {
    cache = new SetAssociativeCache(name, entries, ways, "lru");
  }

  /** The cache itself, to be asked about its geometry only. */
  public SetAssociativeCache geometry() {
    return cache;
  }

  /**
   * States what sweeps through the cache from now on, and is not used in any other way.
   *
   * @throws IllegalArgumentException if a block comes twice
   */
  public void prepare(long[] order) {
    if (Arrays.stream(order).distinct().count() != order.length) {
      throw new IllegalArgumentException("a sweep uses each block once");
    }
    makeUp();
    blocks = new long[cache.sets()][];
    Arrays.fill(blocks, NOTHING);
    for (long block : order) {
      int set = cache.setOf(block);
      blocks[set] = Arrays.copyOf(blocks[set], blocks[set].length + 1);
      blocks[set][blocks[set].length - 1] = block;
    }
    sweeps = 0;
    seen = new long[blocks.length];
  }

  /** Whether, from the second sweep on, no block is there when its turn comes. */
  public boolean sweepMisses() {
    return Arrays.stream(blocks).allMatch(b -> b.length == 0 || b.length > cache.ways());
  }

  /** Whether each sweep pushes a block out that does not sweep itself. */
  public boolean sweepsAway(long block) {
    return blocks.length > 0 && blocks[cache.setOf(block)].length >= cache.ways();
  }

  /** How many uses in sweeps did not find their block. */
  public long missed() {
    makeUp();
    return missed;
  }

  /** All uses, in sweeps and apart from them. */
  public long accesses() {
    makeUp();
    return cache.accesses();
  }

  /** Uses all blocks of the sweep, in their order. */
  public void sweep() {
    sweeps++;
  }

  /** Uses a block; fills it if it is not there. Returns whether it was there. */
  public boolean access(long block) {
    if (sweeps > 0) {
      makeUp(cache.setOf(block));
    }
    return cache.access(block);
  }

  /** Takes everything away. */
  public void clear() {
    makeUp();
    cache.clear();
    // What the set has seen is gone with it.
    sweeps = 0;
    Arrays.fill(seen, 0);
  }

  /**
   * Re-derives the counters from scratch.
   *
   * @throws IllegalStateException if they do not add up
   */
  public void check() {
    makeUp();
    cache.check();
  }

  private void makeUp() {
    for (int set = 0; set < seen.length; set++) {
      makeUp(set);
    }
  }

  private void makeUp(int set) {
    long times = sweeps - seen[set];
    if (times == 0) {
      return;
    }
    long[] swept = blocks[set];
    boolean first = seen[set] == 0;
    seen[set] = sweeps;
    if (first || swept.length <= cache.ways()) {
      for (long block : swept) {
        missed += cache.access(block) ? 0 : 1;
      }
      times--;
    }
    if (times > 0 && swept.length > 0) {
      missed += swept.length > cache.ways() ? swept.length * times : 0;
      cache.sweptAgain(set, swept, times);
    }
  }
}
