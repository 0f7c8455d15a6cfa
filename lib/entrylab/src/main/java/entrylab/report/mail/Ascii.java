package entrylab.report.mail;

import java.text.Normalizer;

/** Text for readers of plain ASCII. */
final class Ascii {
  private Ascii() {}

  /** The text in printable ASCII: accents dropped, dashes plain, anything else a question mark. */
  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\p{Pd}", "-")
        .replaceAll("\\s", " ")
        .replaceAll("[^\\x20-\\x7e]", "?");
  }

  /** A word that fits a number of columns, cut with two dots where it is longer. */
  static String fit(String word, int columns) {
    return word.length() <= columns ? word : word.substring(0, columns - 2) + "..";
  }
}
