package entrylab.design;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One piece of a text replaced by another.
 *
 * @param old occurs exactly once
 * @param replacement what comes in its place
 */
record TextPatch(String old, String replacement) {
  /** Of the places where a text is, so many are told. */
  private static final int TOLD = 5;

  /**
   * The text with the piece replaced.
   *
   * @param name what messages call the text
   * @throws IllegalArgumentException if the old piece does not occur exactly once; the message
   *     names file, line and text of the first places where it or something like it is
   */
  String apply(String name, ExpandedSource source) {
    if (old.isBlank()) {
      throw new IllegalArgumentException(name + ": the text to replace is empty");
    }
    String text = source.text();
    int first = text.indexOf(old);
    if (first < 0) {
      throw new IllegalArgumentException(
          name + ": no such text to replace: " + shown() + alike(source));
    }
    if (text.indexOf(old, first + 1) >= 0) {
      List<SourceLine> places = places(source, Pattern.compile(Pattern.quote(old)));
      throw new IllegalArgumentException(
          name
              + ": the text to replace is there "
              + places.size()
              + " times: take more of the lines around the one that is meant: "
              + told(places));
    }
    return text.substring(0, first) + replacement + text.substring(first + old.length());
  }

  /** What was to be replaced, on one line. */
  private String shown() {
    return old.strip().lines().map(String::strip).collect(Collectors.joining(" / "));
  }

  /** Copied from a page, tabs are often blanks. */
  private String alike(ExpandedSource source) {
    String words =
        Pattern.compile("\\s+")
            .splitAsStream(old.strip())
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    List<SourceLine> places = places(source, Pattern.compile(words));
    return places.isEmpty() ? "" : " (with other blanks or tabs it is at " + told(places) + ")";
  }

  private static List<SourceLine> places(ExpandedSource source, Pattern pattern) {
    return pattern.matcher(source.text()).results().map(found -> source.at(found.start())).toList();
  }

  private static String told(List<SourceLine> places) {
    String first =
        places.stream().limit(TOLD).map(SourceLine::shown).collect(Collectors.joining(", "));
    int others = places.size() - TOLD;
    return others > 0 ? first + " and " + others + " more" : first;
  }
}
