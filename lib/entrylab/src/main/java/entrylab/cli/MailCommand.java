package entrylab.cli;

import entrylab.cli.option.Configured;
import entrylab.cli.option.InputFile;
import entrylab.cli.option.SettingOptions;
import entrylab.cli.option.SweepOptions;
import entrylab.compare.Compare;
import entrylab.report.comparison.MeasuredRecord;
import entrylab.report.mail.Mail;
import entrylab.report.mail.MailDraft;
import entrylab.report.mail.MailExtras;
import entrylab.report.mail.MailQuote;
import entrylab.report.mail.MailSettings;
import entrylab.reproduce.WholeFile;
import entrylab.setting.Settings;
import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a comparison as plain text for a mailing list, or as a draft that answers a mail. */
@Command
final class MailCommand implements Runnable, Configured, Interrupted.Resumed {
  @Spec private CommandSpec spec;

  @Mixin private final SweepOptions options = new SweepOptions(SweepSettings.ALL);

  MailCommand() {
    Settings standing = MailSettings.unlessSaid();
    settings()
        .unlessSaid(
            SweepSettings.DESIGNS,
            List.of(),
            Compare.FIRST + "," + Compare.SECOND + " without --kernels")
        .unlessSaid(SweepSettings.WORKLOADS, Compare.WORKLOADS)
        .unlessSaid(SweepSettings.TRACED, standing.get(SweepSettings.TRACED))
        .unlessSaid(SweepSettings.CPUS, standing.get(SweepSettings.CPUS));
  }

  @Override
  public SettingOptions settings() {
    return options.settings();
  }

  @Option(
      names = "--in-reply-to",
      paramLabel = "ID",
      description = "Message-ID of the mail answered: makes a draft, with headers.")
  private String inReplyTo;

  @Option(
      names = "--subject",
      paramLabel = "TEXT",
      description = "Of the mail answered; default: the mail of 2015 that the lab began with.")
  private String subject;

  @Option(names = "--to", paramLabel = "ADDRESS", description = "May be given several times.")
  private List<String> to = List.of();

  @Option(names = "--cc", paramLabel = "ADDRESS", description = "May be given several times.")
  private List<String> cc = List.of();

  @Option(
      names = "--measured",
      converter = InputFile.class,
      paramLabel = "FILE",
      description = "A record of ./lab measure --out, to stand beside what is counted.")
  private Path measured;

  @Option(
      names = "--quote",
      converter = InputFile.class,
      paramLabel = "FILE",
      description =
          "The sentence that is answered, as text, perhaps after a line \"On ..., ... wrote:\";"
              + " default: the one that the lab began with.")
  private Path quote;

  @Option(
      names = "--bundle",
      paramLabel = "FILE",
      description =
          "Pack the result and what is yours there, as ./lab share does, to go with the mail, which"
              + " names it.")
  private Path bundle;

  @Option(names = "--long", description = "Every table, and a checksum of each input.")
  private boolean atLength;

  @Option(names = "--out", paramLabel = "FILE", description = "Default: standard output.")
  private Path file;

  @Override
  public void run() {
    // What is wrong with the words or the file should come out before the work, not after it.
    Optional<MailDraft> head = head();
    if (file != null) {
      WholeFile.check(file);
    }
    if (bundle != null) {
      MailBundle.check(bundle);
    }
    MailExtras extras = extras(head);
    SweepResult result = options.sweep(Compare.pair()).run();
    Mail text = atLength ? Mail.detailed(result, extras) : Mail.of(result, extras);
    if (bundle != null) {
      MailBundle.pack(result, bundle);
    }
    Mail mail = head.map(text::under).orElse(text);
    if (file == null) {
      var out = spec.commandLine().getOut();
      out.print(mail.text());
      out.flush();
    } else {
      mail.write(file);
    }
  }

  private MailExtras extras(Optional<MailDraft> head) {
    MailQuote quoted = quote == null ? MailQuote.MISSION : MailQuote.fromFile(quote);
    MailExtras extras =
        MailExtras.NONE.with(head.map(draft -> quoted.of(draft.inReplyTo())).orElse(quoted));
    if (measured != null) {
      extras = extras.with(MeasuredRecord.fromFile(measured));
    }
    return bundle == null ? extras : extras.with(bundle.getFileName().toString());
  }

  private Optional<MailDraft> head() {
    if (inReplyTo == null) {
      if (subject != null || !to.isEmpty() || !cc.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), "--subject, --to and --cc make a draft: they need --in-reply-to");
      }
      return Optional.empty();
    }
    MailDraft draft = MailDraft.answering(inReplyTo).withTo(to).withCc(cc);
    return Optional.of(subject == null ? draft : draft.withSubject(subject));
  }
}
