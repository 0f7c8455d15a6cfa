package entrylab.core.cache;

import java.util.Arrays;

/** One set of a cache: its blocks, and which of them is given up next. */
final class CacheSet {
  /** No block. */
  static final long EMPTY = Long.MIN_VALUE;

  private final long[] blocks;
  private final ReplacementPolicy policy;
  private final boolean settlesAtOnce;

  /** The way used last. */
  private int last;

  CacheSet(String policy, int ways) {
    this.blocks = new long[ways];
    Arrays.fill(blocks, EMPTY);
    this.policy = ReplacementPolicy.named(policy, 1, ways);
    this.settlesAtOnce = this.policy.settlesAtOnce();
  }

  /** Uses a block if it is there; says whether it was. */
  boolean hit(long block) {
    if (settlesAtOnce && blocks[last] == block) {
      return true;
    }
    int way = find(block);
    if (way >= 0) {
      policy.onHit(0, way);
      last = way;
    }
    return way >= 0;
  }

  /** Brings a block in. Returns the one that had to leave, or {@link #EMPTY}. */
  long fill(long block) {
    int way = emptyWay();
    if (way < 0) {
      way = policy.victim(0);
    }
    long evicted = blocks[way];
    blocks[way] = block;
    policy.onFill(0, way);
    last = way;
    return evicted;
  }

  boolean holds(long block) {
    return find(block) >= 0;
  }

  /** Takes a block away. Returns how many went. */
  int invalidate(long block) {
    int way = find(block);
    if (way < 0) {
      return 0;
    }
    blocks[way] = EMPTY;
    policy.onInvalidate(0, way);
    return 1;
  }

  /** Takes all blocks away. Returns how many went. */
  int clear() {
    int gone = 0;
    for (int way = 0; way < blocks.length; way++) {
      if (blocks[way] != EMPTY) {
        blocks[way] = EMPTY;
        policy.onInvalidate(0, way);
        gone++;
      }
    }
    return gone;
  }

  long present() {
    return Arrays.stream(blocks).filter(block -> block != EMPTY).count();
  }

  private int find(long block) {
    for (int way = 0; way < blocks.length; way++) {
      if (blocks[way] == block) {
        return way;
      }
    }
    return -1;
  }

  private int emptyWay() {
    if (policy.fillsFromRight()) {
      for (int way = blocks.length - 1; way >= 0; way--) {
        if (blocks[way] == EMPTY) {
          return way;
        }
      }
      return -1;
    }
    return find(EMPTY);
  }
}
