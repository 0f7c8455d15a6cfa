package entrylab.speed;

/**
 * Work in registers that shares nothing with anyone: what two threads of it bring is what the
 * machine gives two threads at most. Virtual processors may well be put on one core for a while.
 */
final class Spinning implements CallMaker {
  private long kept;

  /** Makes a number of steps of four independent chains, about as many operations a cycle. */
  @Override
  public void make(int calls) {
    long a = kept + 1;
    long b = kept + 2;
    long c = kept + 3;
    long d = kept + 4;
    for (int i = 0; i < calls; i++) {
      a ^= a << 13;
      b ^= b << 13;
      c ^= c << 13;
      d ^= d << 13;
      a ^= a >>> 7;
      b ^= b >>> 7;
      c ^= c >>> 7;
      d ^= d >>> 7;
      a += i;
      b += i;
      c += i;
      d += i;
    }
    kept = a ^ b ^ c ^ d;
  }

  @Override
  public String toString() {
    return "registers only, at " + kept;
  }
}
