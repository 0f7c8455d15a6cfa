package entrylab.core.cache;

import java.util.Arrays;

/** A set whose policy says which block is given up next. */
final class PolicySet implements CacheSet {
  private final long[] blocks;
  private final ReplacementPolicy policy;
  private final boolean settlesAtOnce;

  /** The block used last, if that is known. */
  private long last = EMPTY;

  PolicySet(ReplacementPolicy policy, int ways) {
    this.blocks = new long[ways];
    Arrays.fill(blocks, EMPTY);
    this.policy = policy;
    this.settlesAtOnce = policy.settlesAtOnce();
  }

  @Override
  public boolean hit(long block) {
    if (settlesAtOnce && last == block) {
      return true;
    }
    int way = find(block);
    if (way >= 0) {
      policy.onHit(0, way);
      last = block;
    }
    return way >= 0;
  }

  @Override
  public long fill(long block) {
    int way = emptyWay();
    if (way < 0) {
      way = policy.victim(0);
    }
    long evicted = blocks[way];
    blocks[way] = block;
    policy.onFill(0, way);
    last = block;
    return evicted;
  }

  @Override
  public boolean holds(long block) {
    return find(block) >= 0;
  }

  @Override
  public int invalidate(long block) {
    int way = find(block);
    if (way < 0) {
      return 0;
    }
    blocks[way] = EMPTY;
    policy.onInvalidate(0, way);
    last = EMPTY;
    return 1;
  }

  @Override
  public int clear() {
    int gone = 0;
    for (int way = 0; way < blocks.length; way++) {
      if (blocks[way] != EMPTY) {
        blocks[way] = EMPTY;
        policy.onInvalidate(0, way);
        gone++;
      }
    }
    last = EMPTY;
    return gone;
  }

  @Override
  public long present() {
    long present = 0;
    for (long block : blocks) {
      present += block != EMPTY ? 1 : 0;
    }
    return present;
  }

  @Override
  public int imageSize() {
    return blocks.length + 1;
  }

  @Override
  public void save(long[] image, int at) {
    System.arraycopy(blocks, 0, image, at, blocks.length);
    image[at + blocks.length] = policy.state(0);
  }

  @Override
  public void restore(long[] image, int at) {
    System.arraycopy(image, at, blocks, 0, blocks.length);
    policy.restore(0, image[at + blocks.length]);
    last = EMPTY;
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
