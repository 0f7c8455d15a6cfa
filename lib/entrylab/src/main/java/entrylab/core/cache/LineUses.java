package entrylab.core.cache;

import java.util.List;

/**
 * Uses of a few lines, one after the other.
 *
 * @param keys of the lines: {@link SweptLines#key}; at most {@link LineRun#MOST}
 * @param decoded a bit for each, the first one's lowest: whether it is code that has been decoded
 *     before, and is fetched only if its line has left the first level
 */
record LineUses(List<Long> keys, int decoded) {
  LineUses {
    keys = List.copyOf(keys);
  }

  /**
   * Makes them, whatever sweeps.
   *
   * @return {@link LineRun#BITS} bits for each, the first one's lowest. Data: the ordinal of the
   *     level that had it. Code: one more than that, or 0 if it was not fetched
   */
  long make(MemorySystem memory) {
    long answers = 0;
    for (int i = 0; i < keys.size(); i++) {
      answers |= use(memory, keys.get(i), (decoded >>> i & 1) != 0) << LineRun.BITS * i;
    }
    return answers;
  }

  private static long use(MemorySystem memory, long key, boolean decoded) {
    long line = SweptLines.line(key);
    if (!SweptLines.isCode(key)) {
      return memory.findNow(false, line).ordinal();
    }
    return decoded && memory.codeCache().holds(line) ? 0 : 1 + memory.findNow(true, line).ordinal();
  }
}
