package entrylab.core.cache;

/** Least recently used, exactly: every use stamps the way with the next tick. */
final class Lru implements ReplacementPolicy {
  private final int ways;
  private final long[] used;
  private long tick;

  Lru(int sets, int ways) {
    this.ways = ways;
    this.used = new long[sets * ways];
  }

  @Override
  public void onHit(int set, int way) {
    used[set * ways + way] = ++tick;
  }

  @Override
  public void onFill(int set, int way) {
    onHit(set, way);
  }

  @Override
  public void onInvalidate(int set, int way) {
    used[set * ways + way] = 0;
  }

  @Override
  public int victim(int set) {
    int base = set * ways;
    int oldest = 0;
    for (int way = 1; way < ways; way++) {
      if (used[base + way] < used[base + oldest]) {
        oldest = way;
      }
    }
    return oldest;
  }
}
