package entrylab.core.cache;

import java.util.BitSet;

/**
 * Lines that are used again and again in the same order, in between other uses of the caches.
 *
 * @param keys of the lines, in their order: {@link #key}
 * @param second sets of the second level that ever have to give up a line, whoever's
 * @param third those of the third level
 */
public record SweptLines(long[] keys, BitSet second, BitSet third) {
  /** What names a line of code or data. */
  public static long key(boolean code, long address) {
    return ofLine(code, MemorySystem.line(address));
  }

  static long ofLine(boolean code, long line) {
    return line << 1 | (code ? 1 : 0);
  }

  static boolean isCode(long key) {
    return (key & 1) != 0;
  }

  static long line(long key) {
    return key >>> 1;
  }
}
