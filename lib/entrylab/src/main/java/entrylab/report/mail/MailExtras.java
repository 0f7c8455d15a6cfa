package entrylab.report.mail;

import entrylab.report.comparison.MeasuredRecord;
import entrylab.reproduce.Input;
import java.util.List;
import java.util.Optional;

/**
 * What a mail has besides the result of a sweep.
 *
 * <pre>{@code
 * MailQuote quote = MailQuote.fromFile(Path.of("quote.txt"));
 * show(Mail.of(Sweep.of("switch", "v4.4-stubs").on("zen4").run(), MailExtras.NONE.with(quote)));
 * }</pre>
 *
 * @param quote the sentence that it answers
 * @param record of a machine that measured the designs and calls
 * @param bundle the name of a file that goes with it, which {@code ./lab reproduce} takes
 */
public record MailExtras(
    MailQuote quote, Optional<MeasuredRecord> record, Optional<String> bundle) {
  /** The sentence of 2015 that the lab began with, and nothing else. */
  public static final MailExtras NONE =
      new MailExtras(MailQuote.MISSION, Optional.empty(), Optional.empty());

  /** These with another sentence to answer. */
  public MailExtras with(MailQuote answered) {
    return new MailExtras(answered, record, bundle);
  }

  /** These with a record to stand beside what is counted and modelled. */
  public MailExtras with(MeasuredRecord measured) {
    return new MailExtras(quote, Optional.of(measured), bundle);
  }

  /** These with a bundle that goes with the mail, by its file's name. */
  public MailExtras with(String file) {
    return new MailExtras(quote, record, Optional.of(file));
  }

  /** The record's file as an input; none without a record. */
  List<Input> inputs() {
    return record.map(MeasuredRecord::file).stream().toList();
  }
}
