package entrylab.claims.experiment;

import entrylab.core.anchor.Accuracy;
import entrylab.core.cpu.Cpus;
import entrylab.files.RepositoryClone;
import entrylab.report.mail.Mail;
import entrylab.reproduce.Commit;
import entrylab.text.WrappedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Text that answers a thread's statements one by one, as the list writes it: what is answered, the
 * answer, then how it was come by, what was not to be read, and how to make it again.
 */
final class ThreadAnswer {
  /** Width of a line that is still one when quoted twice. */
  private static final int COLUMNS = 72;

  private static final String QUOTED = "> ";
  private static final int SHORT_HASH = 12;

  private final StringBuilder text = new StringBuilder();

  private ThreadAnswer() {}

  static Mail of(MailThread thread, ClaimReport report) {
    ThreadAnswer answer = new ThreadAnswer();
    report.claims().forEach(answer::statement);
    answer.method(thread);
    answer.unread(thread);
    answer.again(thread, report);
    return new Mail(answer.text.toString(), Optional.empty());
  }

  private void statement(TestedClaim tested) {
    Claim claim = tested.claim();
    if (claim.standpoint() == Standpoint.HYPOTHESIS) {
      paragraph("Supposed by " + claim.by() + ", and said by nobody: " + claim.words());
    } else {
      paragraph(claim.by() + (claim.said().isEmpty() ? ", in words of ours:" : ":"));
      quote(claim.said().isEmpty() ? claim.words() : claim.said());
    }
    text.append('\n');
    Judgement judgement = tested.judgement();
    paragraph(capitalised(judgement.ruling().toString()) + ": " + judgement.gist() + ".");
    text.append('\n');
  }

  /** The figures a reader asks for first: what is counted, what is modelled, how far it errs. */
  private void method(MailThread thread) {
    String cpus = thread.cpus().stream().map(ThreadAnswer::error).collect(Collectors.joining(", "));
    paragraph(
        "No kernel was run. Instructions are counted in an emulator, on entry code of the lab's own"
            + " with the structure of the kernel's; cycles are modelled, with the mean error on"
            + " published sequences: "
            + cpus
            + ". A loop of one call unless something else is said; no mitigations.");
    text.append('\n');
  }

  /** A CPU, and how far the model of it is off; of a new one nothing may be published yet. */
  private static String error(String cpu) {
    double error = Accuracy.of(Cpus.get(cpu), false).modelError();
    return Double.isNaN(error)
        ? cpu + " (none published)"
        : String.format(Locale.ROOT, "%s (%.0f%%)", cpu, 100 * error);
  }

  private void unread(MailThread thread) {
    if (thread.unread().isEmpty()) {
      return;
    }
    paragraph("Not in what could be read, and so not answered:");
    thread.unread().forEach(missing -> text.append(WrappedText.of(COLUMNS, "  - ", missing)));
    paragraph("Whoever knows it can tell more than this does.");
    text.append('\n');
  }

  private void again(MailThread thread, ClaimReport report) {
    Commit commit = Commit.of(RepositoryClone.root());
    String hash = commit.hash();
    paragraph(
        "Figures and conditions, at commit "
            + hash.substring(0, Math.min(hash.length(), SHORT_HASH))
            + (commit.modified() ? " with changes" : "")
            + " of the lab:");
    List<String> ids = report.claims().stream().map(tested -> tested.claim().id()).toList();
    String which = ids.equals(thread.ids()) ? "" : " " + String.join(",", ids);
    text.append("  ./lab claims --thread ").append(thread.name()).append(which);
    text.append(" --evidence\n");
  }

  private void quote(String words) {
    WrappedText.of(COLUMNS - QUOTED.length(), "", words)
        .lines()
        .forEach(line -> text.append(QUOTED).append(line).append('\n'));
  }

  private void paragraph(String words) {
    text.append(WrappedText.of(COLUMNS, "", words));
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
