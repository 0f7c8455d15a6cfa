package unicorn;

import java.util.Arrays;

/**
 * The memory accesses in whose middle hooks and handlers are being called, the innermost last, each
 * by the first and last address that must stay as they are. The library goes on with what it looked
 * up before: for a read that is the region, for a write its entry in the TLB, too, which goes with
 * any change of the map, and for one that failed nothing.
 */
final class Accesses {
  private static final int DEEP = 8;

  private long[] firsts = new long[DEEP];
  private long[] lasts = new long[DEEP];
  private int depth;
  private int wholesale;

  /** Every address: nothing may change. */
  static final long FIRST = 0;

  static final long LAST = -1;

  /** No address. */
  static final long NONE_FIRST = 1;

  static final long NONE_LAST = 0;

  void begin(long first, long last) {
    if (depth == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * depth);
      lasts = Arrays.copyOf(lasts, 2 * depth);
    }
    firsts[depth] = first;
    lasts[depth++] = last;
  }

  void end() {
    depth--;
  }

  /** Around accesses of the host that may come to a handler: they walk the map of all memory. */
  void beginWholesale() {
    wholesale++;
  }

  void endWholesale() {
    wholesale--;
  }

  void clear() {
    depth = 0;
  }

  boolean any() {
    return depth > 0;
  }

  /** Whether the map of memory must stay as it is altogether. */
  boolean holdTheMap() {
    boolean holds = depth > 0 && wholesale > 0;
    for (int i = 0; i < depth; i++) {
      holds |= firsts[i] == FIRST && lasts[i] == LAST;
    }
    return holds;
  }

  /** Refuses a change of the map of memory that the library would not survive. */
  void requireFreeMap() {
    if (holdTheMap()) {
      throw new UnicornException(
          Errors.text(UnicornConst.UC_ERR_ARG)
              + ": the map of memory cannot change from a hook on a write,"
              + " nor while a handler answers the host");
    }
  }

  /** Whether one of them lies, in part at least, between two addresses. */
  boolean touch(long first, long last) {
    for (int i = 0; i < depth; i++) {
      if (Long.compareUnsigned(firsts[i], last) <= 0
          && Long.compareUnsigned(first, lasts[i]) <= 0) {
        return true;
      }
    }
    return false;
  }
}
