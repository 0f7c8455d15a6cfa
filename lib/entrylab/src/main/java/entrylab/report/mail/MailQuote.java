package entrylab.report.mail;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The sentence that a mail answers.
 *
 * <pre>{@code
 * MailQuote quote = MailQuote.fromFile(Path.of("quote.txt")); // "On ..., ... wrote:", then lines
 * show(Mail.of(Sweep.of("switch", "v4.4-stubs").on("zen4").run(), MailExtras.NONE.with(quote)));
 * }</pre>
 *
 * @param attribution who wrote it when, as mail programs put it; empty if nobody says
 * @param lines what is quoted
 * @param answered the mail that it stands in; empty if nobody says
 */
public record MailQuote(String attribution, List<String> lines, Optional<MessageId> answered) {
  private static final String ARCHIVE = "https://lore.kernel.org/r/";

  /** More is no sentence, and nobody reads on. */
  private static final int MOST_LINES = 8;

  private static final String WROTE = " wrote:";

  /** The sentence of 2015 that the lab began with. */
  public static final MailQuote MISSION =
      new MailQuote(
          "On Tue, Dec 08, 2015 at 08:07:57AM -0500, Brian Gerst wrote:",
          List.of(
              "The syscall table is huge. 545*8 bytes, over a full page.",
              "Duplicating it for just a few different entries is wasteful."),
          Optional.empty());

  /**
   * Checks the length.
   *
   * @throws IllegalArgumentException if there is nothing, or more than a mail should quote
   */
  public MailQuote {
    lines = List.copyOf(lines);
    if (lines.isEmpty() || lines.size() > MOST_LINES) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a quote of %d lines: leave the sentence that is answered, 1 to %d lines",
              lines.size(),
              MOST_LINES));
    }
  }

  /**
   * Reads a quote: lines, with or without "&gt; " before them, after one that ends in "wrote:" if
   * there is one.
   *
   * @throws IllegalArgumentException if the file cannot be read, or is no quote
   */
  public static MailQuote fromFile(Path file) {
    try {
      List<String> lines = new ArrayList<>(Files.readString(file).strip().lines().toList());
      String attribution =
          !lines.isEmpty() && lines.getFirst().endsWith(WROTE) ? lines.removeFirst() : "";
      return new MailQuote(
          attribution,
          lines.stream()
              .map(line -> line.replaceFirst("^> ?", "").strip())
              .filter(line -> !line.isEmpty())
              .toList(),
          Optional.empty());
    } catch (MalformedInputException e) {
      throw new IllegalArgumentException("'" + file + "' is not text in UTF-8", e);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read '" + file + "': " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("'" + file + "': " + e.getMessage(), e);
    }
  }

  /** With a link to the mail that it stands in. */
  public MailQuote of(MessageId mail) {
    return new MailQuote(attribution, lines, Optional.of(mail));
  }

  /** As it stands in a mail, every line ended by a newline. */
  String text() {
    String who = attribution.isEmpty() ? "" : fitted(attribution) + "\n";
    String link = answered.map(mail -> ARCHIVE + mail.text() + "\n").orElse("");
    return who
        + lines.stream().map(line -> fitted("> " + line) + "\n").collect(Collectors.joining())
        + link;
  }

  private static String fitted(String line) {
    return Ascii.fit(Ascii.of(line), MailTable.COLUMNS);
  }
}
