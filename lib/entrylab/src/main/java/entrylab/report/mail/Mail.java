package entrylab.report.mail;

import entrylab.reproduce.Provenance;
import entrylab.reproduce.WholeFile;
import entrylab.sweep.SweepResult;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A sweep's result as a mail: text to paste, or a draft for {@code mutt -H} and {@code git
 * send-email} once it knows which mail it answers.
 *
 * <pre>{@code
 * SweepResult result = Sweep.of("v4.4-stubs", "merged-v4.6").on("haswell").run();
 * show(Mail.of(result));
 * }</pre>
 *
 * @param body plain text: ASCII, at most 72 columns, spaces only; below it the reader's own
 *     designs, to the letter
 * @param head of a draft; empty for text to paste
 */
public record Mail(String body, Optional<MailDraft> head) {

  /**
   * A result as a mail of one screen that answers the sentence the lab began with. What was not
   * modelled, or of one design only, is told at length.
   *
   * @throws IllegalArgumentException if the result has no rows
   */
  public static Mail of(SweepResult result) {
    return of(result, MailExtras.NONE);
  }

  /**
   * A result as a mail with which a bundle goes, whose name it tells: {@code keep("mine", result)}
   * and {@code ./lab share build/out/mine.manifest.json} make it.
   *
   * @param bundle the file's name, such as {@code mine.zip}
   * @throws IllegalArgumentException if the result has no rows
   */
  public static Mail of(SweepResult result, String bundle) {
    return of(result, MailExtras.NONE.with(bundle));
  }

  /**
   * A result as a mail of one screen; the first design is the baseline.
   *
   * @throws IllegalArgumentException if the result has no rows, or the record says nothing of it
   */
  public static Mail of(SweepResult result, MailExtras extras) {
    if (result.rows().isEmpty() || !result.modelled() || result.designs().size() < 2) {
      return detailed(result, extras);
    }
    return new Mail(ShortMailText.of(MailFacts.of(result, extras)), Optional.empty());
  }

  /**
   * A result with every table; the first design is the baseline.
   *
   * @throws IllegalArgumentException if the result has no rows, or the record says nothing of it
   */
  public static Mail detailed(SweepResult result, MailExtras extras) {
    return of(result, Provenance.kept(result.settings()), extras);
  }

  static Mail of(SweepResult result, Provenance provenance, MailExtras extras) {
    if (result.rows().isEmpty()) {
      throw new IllegalArgumentException("a result without rows is nothing to write a mail about");
    }
    return new Mail(MailText.of(result, provenance, extras), Optional.empty());
  }

  /**
   * A draft that answers a mail of 2015's thread.
   *
   * @param messageId with or without angle brackets
   * @throws IllegalArgumentException if it is no Message-ID
   */
  public Mail inReplyTo(String messageId) {
    return under(MailDraft.answering(messageId));
  }

  /** A draft under this head. */
  public Mail under(MailDraft draft) {
    return new Mail(body, Optional.of(draft));
  }

  /** The text to paste, or the draft. */
  public String text() {
    return head.map(draft -> draft.of(body)).orElse(body);
  }

  /**
   * Writes it to a file.
   *
   * @throws IllegalArgumentException if the file cannot be written; an old one is untouched then
   */
  public void write(Path file) {
    WholeFile.write(file, text());
  }

  @Override
  public String toString() {
    return text();
  }
}
