package entrylab.compare;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How two sides of a call differ over placements: the mean of the differences at each placement,
 * and two standard errors of it.
 *
 * <pre>{@code
 * CallDifference more = new CallDifference(2.5, 0.5, 2, 3);
 * show(more.decided() ? more.mean() + " cycles more" : "no difference");
 * }</pre>
 *
 * @param mean the second side's cycles less the first's
 * @param margin two standard errors; 0 if all placements agree
 * @param least the smallest difference at a placement
 * @param most the largest
 */
public record CallDifference(double mean, double margin, int least, int most) {

  /** Of two sides that have been run at the same placements, two at least. */
  static CallDifference of(CallCycles one, CallCycles other) {
    return of(one.placed(), other.placed());
  }

  /** Of the cycles of two sides at each of the same placements, two at least. */
  static CallDifference of(List<Integer> one, List<Integer> other) {
    int[] differences =
        IntStream.range(0, one.size()).map(i -> other.get(i) - one.get(i)).toArray();
    double mean = IntStream.of(differences).average().orElseThrow();
    double squares = IntStream.of(differences).mapToDouble(d -> (d - mean) * (d - mean)).sum();
    double error = Math.sqrt(squares / (differences.length - 1) / differences.length);
    return new CallDifference(
        mean,
        2 * error,
        IntStream.of(differences).min().orElseThrow(),
        IntStream.of(differences).max().orElseThrow());
  }

  /** Whether it differs from none. */
  public boolean decided() {
    return Math.abs(mean) > margin;
  }
}
