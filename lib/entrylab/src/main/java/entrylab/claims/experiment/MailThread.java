package entrylab.claims.experiment;

import entrylab.files.UniqueNames;
import entrylab.progress.Progress;
import entrylab.report.mail.Mail;
import entrylab.setting.Unknown;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * An argument on a mailing list: what was said in it, each with the experiment that puts it to the
 * test.
 *
 * <pre>{@code
 * MailThread thread = Threads.get("2026-latency");
 * show(thread.answer(thread.test("L3")));
 * }</pre>
 *
 * @param name in commands: its year and a word, such as {@code 2015-ptregs}
 * @param title what it is about, in a line of ours
 * @param links to where it, or what came of it, can be read
 * @param designs names of the catalogue's designs that its experiments are made on
 * @param cpus names of the CPUs that its experiments are modelled on
 * @param unread what a reader might expect to be known and was in nothing that was read, a sentence
 *     each
 * @param claims in the order of the argument
 */
public record MailThread(
    String name,
    String title,
    List<URI> links,
    List<String> designs,
    List<String> cpus,
    List<String> unread,
    List<Claim> claims) {

  /**
   * Takes copies.
   *
   * @throws IllegalArgumentException if there is no claim, or if two have one number
   */
  public MailThread {
    links = List.copyOf(links);
    cpus = UniqueNames.each("CPU", cpus, cpu -> cpu);
    unread = List.copyOf(unread);
    designs = UniqueNames.each("design", designs, design -> design);
    claims = UniqueNames.each("claim", claims, Claim::id);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("thread '" + name + "' has no claims: state one");
    }
  }

  /** The numbers of all claims, in order. */
  public List<String> ids() {
    return claims.stream().map(Claim::id).toList();
  }

  /** Whether it has a claim of a number, in either case. */
  public boolean has(String id) {
    return claims.stream().anyMatch(claim -> claim.id().equalsIgnoreCase(id));
  }

  /**
   * The claim of a number, in either case.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Claim get(String id) {
    return claims.stream()
        .filter(claim -> claim.id().equalsIgnoreCase(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                Unknown.name("claim of " + name, id.toUpperCase(Locale.ROOT), ids())));
  }

  /**
   * Puts claims to the test, in the order given; all of them if none is named.
   *
   * @throws IllegalArgumentException if there is no such claim, or if one is named twice
   */
  public ClaimReport test(String... ids) {
    List<Claim> wanted =
        ids.length == 0
            ? claims
            : UniqueNames.each("claim", Arrays.stream(ids).map(this::get).toList(), Claim::id);
    String what = "putting " + wanted.size() + (wanted.size() == 1 ? " claim" : " claims");
    try (Progress progress = Progress.of(what + " to the test", Math.max(1, wanted.size()))) {
      List<TestedClaim> tested = new ArrayList<>();
      for (Claim claim : wanted) {
        tested.add(TestedClaim.of(claim));
        progress.step();
      }
      return new ClaimReport(tested);
    }
  }

  /**
   * An answer to what was said, one that can be sent to the list.
   *
   * @param report of claims of this thread
   */
  public Mail answer(ClaimReport report) {
    return ThreadAnswer.of(this, report);
  }

  /** Name and title, links, designs, and the claims in one line each. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(name + ": " + title + "\n");
    links.forEach(link -> text.append("  ").append(link).append('\n'));
    text.append("  designs: ").append(String.join(", ", designs)).append('\n');
    claims.forEach(claim ->
        text.append(Judgement.line("%-4s %s (%s)\n", claim.id(), claim.words(), claim.by())));
    return text.toString();
  }
}
