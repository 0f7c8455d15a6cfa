package entrylab.image;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Finds the line of a text that a complaint without a line is about: the first one up to which the
 * text is complained about in the same way.
 */
final class FirstBadLine {
  private FirstBadLine() {}

  /**
   * Halves the text until one line is left.
   *
   * @param lines how many the text has; all of them together are bad
   * @param bad whether a text cut after this number of lines is
   * @return from 1; empty if nothing of the text is needed to be bad
   */
  static OptionalInt find(int lines, IntPredicate bad) {
    if (lines == 0 || bad.test(0)) {
      return OptionalInt.empty();
    }
    int good = 0;
    int first = lines;
    while (first - good > 1) {
      int middle = (good + first) >>> 1;
      if (bad.test(middle)) {
        first = middle;
      } else {
        good = middle;
      }
    }
    return OptionalInt.of(first);
  }
}
