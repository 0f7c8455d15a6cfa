package entrylab.core.replay;

import entrylab.core.cache.SetAssociativeCache;
import java.util.Arrays;
import java.util.BitSet;

/** The different blocks that a cache is asked for, and how many of them each of its sets has. */
final class HeldBlocks {
  private static final int FIRST_SIZE = 64;

  /** No block: numbers of lines, pages and windows have fewer bits. */
  private static final long NONE = -1;

  private final SetAssociativeCache cache;
  private final int[] bySet;

  /** Open addressing: at most half of the places are taken. */
  private long[] places = empty(FIRST_SIZE);

  private int size;

  HeldBlocks(SetAssociativeCache cache) {
    this.cache = cache;
    bySet = new int[cache.sets()];
  }

  private static long[] empty(int size) {
    long[] places = new long[size];
    Arrays.fill(places, NONE);
    return places;
  }

  /** Adds a block, unless it was added before. */
  void add(long block) {
    if (put(block)) {
      bySet[cache.setOf(block)]++;
      if (2 * ++size > places.length) {
        grow();
      }
    }
  }

  private boolean put(long block) {
    int at = place(block);
    while (places[at] != NONE) {
      if (places[at] == block) {
        return false;
      }
      at = at + 1 & places.length - 1;
    }
    places[at] = block;
    return true;
  }

  private int place(long block) {
    return (int) (block * 0x9e3779b97f4a7c15L >>> Integer.SIZE) & places.length - 1;
  }

  private void grow() {
    long[] old = places;
    places = empty(2 * old.length);
    for (long block : old) {
      if (block != NONE) {
        put(block);
      }
    }
  }

  /** Whether the set of a block has to hold more blocks than it has ways. */
  boolean crowded(long block) {
    return bySet[cache.setOf(block)] > cache.ways();
  }

  /** The sets that have to hold more blocks than they have ways. */
  BitSet crowdedSets() {
    var crowded = new BitSet();
    for (int set = 0; set < bySet.length; set++) {
      crowded.set(set, bySet[set] > cache.ways());
    }
    return crowded;
  }
}
