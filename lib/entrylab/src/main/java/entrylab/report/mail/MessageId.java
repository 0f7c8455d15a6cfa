package entrylab.report.mail;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The identifier of a mail.
 *
 * @param text without angle brackets
 */
public record MessageId(String text) {
  /** Both sides of the at sign as RFC 5322 has them, without comments and quoted parts. */
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.\\[\\]:_-]+");

  /** A header line holds 998 characters; no mail program makes longer ones. */
  private static final int LONGEST = 250;

  /** Checks the form. */
  public MessageId {
    if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "'%s' is no Message-ID: copy the part between the angle brackets, such as 20151208@host",
              shown(text)));
    }
  }

  /**
   * Reads an identifier, with or without angle brackets.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static MessageId parse(String word) {
    boolean bracketed = word.startsWith("<") && word.endsWith(">") && word.length() > 1;
    return new MessageId(bracketed ? word.substring(1, word.length() - 1) : word);
  }

  /** Nothing of a strange word may break the line that complains about it. */
  private static String shown(String text) {
    return Ascii.fit(Ascii.of(text.replaceAll("\\p{Cntrl}", "?")), 60);
  }

  /** With angle brackets, as headers have it. */
  @Override
  public String toString() {
    return "<" + text + ">";
  }
}
