package entrylab.design;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One piece of a text replaced by another.
 *
 * @param old occurs exactly once
 * @param replacement what comes in its place
 */
record TextPatch(String old, String replacement) {

  /**
   * The text with the piece replaced.
   *
   * @param name what messages call the text
   * @throws IllegalArgumentException if the old piece does not occur exactly once; the message
   *     tells the lines where it or something like it is
   */
  String apply(String name, String text) {
    if (old.isBlank()) {
      throw new IllegalArgumentException(name + ": the text to replace is empty");
    }
    int first = text.indexOf(old);
    if (first < 0) {
      throw new IllegalArgumentException(
          name + ": no such text to replace: " + shown() + alike(text));
    }
    if (text.indexOf(old, first + 1) >= 0) {
      throw new IllegalArgumentException(
          name
              + ": the text to replace is in lines "
              + lines(text, Pattern.compile(Pattern.quote(old)))
              + ": take more of the lines around the one that is meant: "
              + shown());
    }
    return text.substring(0, first) + replacement + text.substring(first + old.length());
  }

  /** What was to be replaced, on one line. */
  private String shown() {
    return old.strip().lines().map(String::strip).collect(Collectors.joining(" / "));
  }

  /** Copied from a page, tabs are often blanks. */
  private String alike(String text) {
    String words =
        Pattern.compile("\\s+")
            .splitAsStream(old.strip())
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    String lines = lines(text, Pattern.compile(words));
    return lines.isEmpty() ? "" : " (with other blanks or tabs it is in line " + lines + ")";
  }

  private static String lines(String text, Pattern pattern) {
    List<String> lines = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      long line = 1 + text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count();
      lines.add(Long.toString(line));
    }
    return String.join(", ", lines);
  }
}
