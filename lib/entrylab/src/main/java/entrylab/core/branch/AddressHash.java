package entrylab.core.branch;

/** Spreads addresses over tables of any size. */
final class AddressHash {
  private AddressHash() {}

  /** Mixes all bits (the finaliser of D. Stafford's variant 13, shortened). */
  static long mix(long x) {
    long y = (x ^ x >>> 31) * 0xbf58476d1ce4e5b9L;
    return y ^ y >>> 29;
  }

  /** A place in a table, from the upper half of a mixed value. */
  static int index(long mixed, int entries) {
    return (int) ((mixed >>> Integer.SIZE) * entries >>> Integer.SIZE);
  }
}
