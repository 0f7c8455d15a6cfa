package entrylab.core.cache;

import java.util.Arrays;

/** A set that gives up the least recently used block, exactly: the blocks by their last use. */
final class LruSet implements CacheSet {
  /** The block used last comes first; those that are there come before the empty ways. */
  private final long[] blocks;

  private int size;

  LruSet(int ways) {
    blocks = new long[ways];
    Arrays.fill(blocks, EMPTY);
  }

  @Override
  public boolean hit(long block) {
    if (blocks[0] == block) {
      return true;
    }
    int at = find(block);
    if (at < 0) {
      return false;
    }
    toFront(block, at);
    return true;
  }

  @Override
  public long fill(long block) {
    boolean full = size == blocks.length;
    size += full ? 0 : 1;
    long evicted = blocks[size - 1];
    toFront(block, size - 1);
    return full ? evicted : EMPTY;
  }

  /** Uses new blocks, of which only the last ones stay. */
  void replace(long[] many) {
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = many[many.length - 1 - i];
    }
    size = blocks.length;
  }

  @Override
  public boolean holds(long block) {
    return find(block) >= 0;
  }

  @Override
  public int invalidate(long block) {
    int at = find(block);
    if (at < 0) {
      return 0;
    }
    System.arraycopy(blocks, at + 1, blocks, at, size - 1 - at);
    blocks[--size] = EMPTY;
    return 1;
  }

  @Override
  public int clear() {
    int gone = size;
    Arrays.fill(blocks, EMPTY);
    size = 0;
    return gone;
  }

  @Override
  public long present() {
    return size;
  }

  @Override
  public int imageSize() {
    return blocks.length;
  }

  @Override
  public void save(long[] image, int at) {
    System.arraycopy(blocks, 0, image, at, blocks.length);
  }

  @Override
  public void restore(long[] image, int at) {
    System.arraycopy(image, at, blocks, 0, blocks.length);
    int empty = find(EMPTY);
    size = empty < 0 ? blocks.length : empty;
  }

  /** Moves the blocks before a place back by one. */
  private void toFront(long block, int place) {
    for (int i = place; i > 0; i--) {
      blocks[i] = blocks[i - 1];
    }
    blocks[0] = block;
  }

  private int find(long block) {
    for (int i = 0; i < blocks.length; i++) {
      if (blocks[i] == block) {
        return i;
      }
    }
    return -1;
  }
}
