package entrylab.oracle;

/**
 * The generator of Steele, Lea and Flood (2014) with its fixed increment, simple enough to be
 * written a second time in assembly.
 */
final class SplitMix64 {
  /** 2^64 divided by the golden ratio, made odd. */
  static final long GOLDEN = 0x9e3779b97f4a7c15L;

  private long state;

  SplitMix64(long state) {
    this.state = state;
  }

  long next() {
    state += GOLDEN;
    long z = state;
    z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
    return z ^ z >>> 31;
  }
}
