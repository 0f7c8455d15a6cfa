package entrylab.workload;

import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;

/** Visits a sequence piece by piece in random order, all of it before any of it again. */
final class ShuffledPieces implements IntUnaryOperator {
  private final int size;
  private final int length;
  private final int[] order;
  private final RandomGenerator random;
  private int visited;

  /** Pieces of this length, the last one perhaps shorter. */
  ShuffledPieces(int size, int length, long seed) {
    this.size = size;
    this.length = length;
    this.order = new int[Math.ceilDiv(size, length)];
    for (int piece = 0; piece < order.length; piece++) {
      order[piece] = piece;
    }
    this.random = WeightedChoice.generator(seed);
    this.visited = order.length;
  }

  /** The place after this one; -1 is before the first. */
  @Override
  public int applyAsInt(int at) {
    boolean more = at >= 0 && at + 1 < size && (at + 1) % length != 0;
    return more ? at + 1 : next() * length;
  }

  private int next() {
    if (visited == order.length) {
      shuffle();
      visited = 0;
    }
    return order[visited++];
  }

  /** R. Durstenfeld's shuffle, Communications of the ACM 7 (1964), algorithm 235. */
  private void shuffle() {
    for (int last = order.length - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      int piece = order[last];
      order[last] = order[other];
      order[other] = piece;
    }
  }
}
