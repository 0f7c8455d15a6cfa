package entrylab.design;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reader's text as a changed copy of a shipped design's, found by what the two have in common.
 *
 * @param original the shipped design
 * @param changed how many lines of code only one of the two has
 */
record ChangedCopy(Design original, int changed) {
  /** A line that says which line of which file follows. */
  private static final String MARKER = "# ";

  /**
   * The shipped design that a text is nearest to, if at most half as many lines were changed as the
   * text has. All includes are in place, so that it does not matter which of them the copy has in
   * place; the comment at the top and empty lines do not count.
   */
  static Optional<Design> original(Design text) {
    if (Designs.isShipped(text)) {
      return Optional.empty();
    }
    List<String> after = code(text.expanded());
    long most = code(text.source()).size() / 2;
    return Designs.all().stream()
        .map(shipped -> new ChangedCopy(shipped, changed(code(shipped.expanded()), after)))
        .filter(copy -> copy.changed <= most)
        .min(Comparator.comparingInt(ChangedCopy::changed))
        .map(ChangedCopy::original);
  }

  private static List<String> code(String source) {
    int end = source.stripLeading().startsWith("/*") ? source.indexOf("*/") : -1;
    return source
        .substring(end < 0 ? 0 : end + 2)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith(MARKER))
        .toList();
  }

  private static int changed(List<String> before, List<String> after) {
    Map<String, Integer> more = new HashMap<>();
    before.forEach(line -> more.merge(line, -1, Integer::sum));
    after.forEach(line -> more.merge(line, 1, Integer::sum));
    return more.values().stream().mapToInt(Math::abs).sum();
  }
}
