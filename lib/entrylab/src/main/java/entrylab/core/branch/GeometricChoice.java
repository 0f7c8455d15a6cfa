package entrylab.core.branch;

/** Draws one of a few things, each twice as likely as the next; the same ones in each run. */
final class GeometricChoice {
  /** Feedback of a maximal 16-bit Galois shift register. */
  private static final int TAPS = 0xb400;

  private int register = 1;

  /**
   * Draws.
   *
   * @param count of how many, at most 15; a single one is not drawn for
   */
  int among(int count) {
    if (count == 1) {
      return 0;
    }
    register = register >>> 1 ^ -(register & 1) & TAPS;
    // Of the numbers up to 2^count - 1, half begin with the highest bit, a quarter with the next.
    int drawn = 1 + register % ((1 << count) - 1);
    return count - 1 - (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(drawn));
  }
}
