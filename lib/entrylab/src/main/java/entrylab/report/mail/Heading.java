package entrylab.report.mail;

/** A line underlined with equals signs, as the list writes headings. */
final class Heading {
  private Heading() {}

  static String of(String text) {
    String line = Ascii.fit(Ascii.of(text), MailTable.COLUMNS);
    return line + "\n" + "=".repeat(line.length()) + "\n";
  }
}
