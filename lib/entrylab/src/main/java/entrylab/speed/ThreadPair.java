package entrylab.speed;

import java.util.Arrays;
import java.util.stream.Stream;

/** What a second thread brings: each of two alone and both together, one right after the other. */
final class ThreadPair {
  private final Turn first;
  private final Turn second;
  private final Turn both;

  ThreadPair(int calls, BenchThread<?> one, BenchThread<?> other) {
    first = new Turn(calls, one);
    second = new Turn(calls, other);
    both = new Turn(calls, one, other);
  }

  /** The three turns, in the order in which they are taken. */
  Stream<Turn> turns() {
    return Stream.of(first, both, second);
  }

  /** The rate of both together. */
  Rate together() {
    return both.rate();
  }

  /**
   * How much sooner both are done together than one after the other: 2 where neither is in the
   * other's way.
   */
  Rate speedUp() {
    double[] one = first.rate().values();
    double[] other = second.rate().values();
    double[] ratios = both.rate().values().clone();
    // Of n calls each: (n / one + n / other) / (2 n / both).
    Arrays.setAll(ratios, at -> ratios[at] * (1 / one[at] + 1 / other[at]) / 2);
    return new Rate(ratios);
  }
}
