package entrylab.core.cache;

/**
 * Tree pseudo-LRU: one bit per inner node of a binary tree over the ways, pointing at the half that
 * was not used last. Needs a power of two of ways, at most 32.
 */
final class TreePlru implements ReplacementPolicy {
  private final int ways;
  private final int[] bits;

  TreePlru(int sets, int ways) {
    if (Integer.bitCount(ways) != 1 || ways > Integer.SIZE) {
      throw new IllegalArgumentException("tree-plru cannot serve " + ways + " ways");
    }
    this.ways = ways;
    this.bits = new int[sets];
  }

  /** Node 1 is the root, node n has children 2n and 2n+1; leaf {@code ways + way} is a way. */
  @Override
  public void onHit(int set, int way) {
    int tree = bits[set];
    for (int node = ways + way; node > 1; node >>= 1) {
      int parent = 1 << (node >> 1);
      // Point away from the child just used: a left child (even) sets the bit to "right".
      tree = (node & 1) == 0 ? tree | parent : tree & ~parent;
    }
    bits[set] = tree;
  }

  @Override
  public void onFill(int set, int way) {
    onHit(set, way);
  }

  @Override
  public void onInvalidate(int set, int way) {
    // The next fill of the empty way turns the bits; until then they may point anywhere.
  }

  @Override
  public long state(int set) {
    return bits[set];
  }

  @Override
  public void restore(int set, long state) {
    bits[set] = (int) state;
  }

  @Override
  public int victim(int set) {
    int node = 1;
    while (node < ways) {
      node = 2 * node + (bits[set] >>> node & 1);
    }
    return node - ways;
  }
}
