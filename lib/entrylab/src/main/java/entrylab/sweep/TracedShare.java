package entrylab.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The share of syscalls that a traced task makes.
 *
 * @param value from 0 to 1
 */
public record TracedShare(double value) {

  /** Checks the range. */
  public TracedShare {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(
          "traced share " + PlainNumbers.plain(value) + " is not between 0 and 1");
    }
  }

  /**
   * Reads a comma-separated list.
   *
   * @throws IllegalArgumentException naming the word that is no share
   */
  public static List<TracedShare> parseList(String words) {
    return Arrays.stream(words.split(",", -1)).map(String::strip).map(TracedShare::parse).toList();
  }

  /**
   * Shares from 0 to 1 at equal distances, both ends included.
   *
   * @param count at least two
   */
  public static List<TracedShare> evenly(int count) {
    return IntStream.range(0, count).mapToObj(i -> new TracedShare(i / (count - 1.0))).toList();
  }

  private static TracedShare parse(String word) {
    try {
      return new TracedShare(Double.parseDouble(word));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("traced share '" + word + "' is not a number", e);
    }
  }

  @Override
  public String toString() {
    return PlainNumbers.plain(value);
  }
}
