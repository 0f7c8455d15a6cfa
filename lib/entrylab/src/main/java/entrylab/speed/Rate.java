package entrylab.speed;

import java.util.Arrays;
import java.util.Locale;

/**
 * A quantity measured in several rounds.
 *
 * @param values one a round
 */
record Rate(double... values) {

  /** Round by round, this over another. */
  Rate over(Rate other) {
    double[] ratios = values.clone();
    Arrays.setAll(ratios, round -> values[round] / other.values[round]);
    return new Rate(ratios);
  }

  double median() {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  double least() {
    return Arrays.stream(values).min().orElseThrow();
  }

  double most() {
    return Arrays.stream(values).max().orElseThrow();
  }

  /** Median, least and most. */
  String text(int decimals) {
    String number = "%8." + decimals + "f";
    return String.format(
        Locale.ROOT,
        number + " [" + number.replace("8", "") + ", " + number.replace("8", "") + "]",
        median(),
        least(),
        most());
  }
}
