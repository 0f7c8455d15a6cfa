package entrylab.report.mail;

import entrylab.compare.ComparedPair;
import entrylab.compare.Comparison;
import entrylab.compare.DifferenceSupport;
import entrylab.compare.MeanCycles;
import entrylab.compare.PairPoint;
import entrylab.image.ImageOptions;
import entrylab.image.MemoryLedger;
import entrylab.report.CompareText;
import entrylab.report.ComparisonSentence;
import entrylab.report.comparison.DesignComparison;
import entrylab.report.comparison.MeasuredComparison;
import entrylab.report.comparison.MeasuredRecord;
import entrylab.report.comparison.SampleSummary;
import entrylab.reproduce.Checksum;
import entrylab.reproduce.Input;
import entrylab.reproduce.Provenance;
import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import entrylab.text.WrappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A comparison as a mail of one screen: what is answered, the answer, one table, how to make it.
 */
final class ShortMailText {
  private static final int SHORT_HASH = 12;

  /** Stands behind a difference that nothing explains but the code. */
  private static final String ROBUST = " (R)";

  private static final String NONE = "~";
  private static final String SAME = "=";

  private final MailFacts facts;
  private final StringBuilder text = new StringBuilder();

  private ShortMailText(MailFacts facts) {
    this.facts = facts;
  }

  static String of(MailFacts facts) {
    return new ShortMailText(facts).text();
  }

  private String text() {
    text.append(facts.extras().quote().text()).append('\n');
    answer();
    text.append('\n');
    platform();
    for (MailFacts.Target target : facts.targets()) {
      text.append('\n').append(table(target));
    }
    paragraph(legend());
    facts.extras().record().ifPresent(this::measured);
    text.append('\n').append(sizes());
    text.append('\n');
    reproduce();
    text.append(
        OwnInputsText.of(
            facts.result().settings(),
            provenance(),
            facts.extras().inputs(),
            facts.extras().bundle()));
    return text.toString();
  }

  private void paragraph(String words) {
    text.append(WrappedText.of(MailTable.COLUMNS, "", Ascii.of(words)));
  }

  private void answer() {
    for (MailFacts.Target target : facts.targets()) {
      Comparison comparison = target.comparison();
      paragraph(ComparisonSentence.of(comparison));
      String hangs =
          ComparedPair.telling(comparison).stream()
              .map(target::support)
              .flatMap(Optional::stream)
              .map(support -> CompareText.sentence(support, comparison.terms().cpus().size()))
              .collect(Collectors.joining(" "));
      if (!hangs.isEmpty()) {
        text.append('\n');
        paragraph(hangs);
      }
    }
    text.append('\n');
    paragraph(verdict());
  }

  /** What the checker says: the first question about a design is whether it works. */
  private String verdict() {
    return facts.checked().isEmpty()
        ? "Recorded kernels are not checked."
        : CheckedDesign.sentence(facts.checked(), facts.result().settings().get(ImageOptions.X32));
  }

  private void platform() {
    SweepResult result = facts.result();
    String cpus =
        facts.error().entrySet().stream()
            .map(cpu ->
                String.format(
                    Locale.ROOT,
                    "%s, modelled (error %.0f%% on published sequences)",
                    cpu.getKey(),
                    100 * cpu.getValue()))
            .collect(Collectors.joining("; "));
    boolean recorded = !result.settings().get(SweepSettings.KERNELS).isEmpty();
    lead(
        "Platform: ",
        cpus
            + ", "
            + (recorded ? "mitigations as recorded" : "no mitigations")
            + ", "
            + result.settings().get(SweepSettings.COST).title()
            + ", "
            + SweepSettings.placements(result.settings()));
    lead("Baseline: ", result.designs().getFirst());
    lead("Target:   ", String.join(", ", result.designs().subList(1, result.designs().size())));
  }

  private void lead(String lead, String words) {
    text.append(WrappedText.of(MailTable.COLUMNS, lead, Ascii.of(words)));
  }

  private String table(MailFacts.Target target) {
    boolean cpus = target.comparison().terms().cpus().size() > 1;
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "workload",
            "traced",
            "baseline",
            several() ? target.comparison().terms().second() : "target",
            "delta"));
    for (PairPoint point : target.comparison().points()) {
      rows.add(
          List.of(
              point.place().calls() + (cpus ? ", " + point.cpu() : ""),
              traced(point.place().way()),
              mean(point.first()),
              mean(point.second()),
              delta(point, target.support(point))));
    }
    return PipeTable.of(rows, MailTable.COLUMNS);
  }

  private boolean several() {
    return facts.targets().size() > 1;
  }

  private static String traced(String way) {
    return way.equals("untraced") ? "no" : way.replaceFirst("^under ", "").replace(" under ", " ");
  }

  private static String mean(MeanCycles cycles) {
    return Double.isNaN(cycles.se())
        ? String.format(Locale.ROOT, "%.1f", cycles.mean())
        : String.format(Locale.ROOT, "%.1f+-%.1f", cycles.mean(), cycles.margin());
  }

  private static String delta(PairPoint point, Optional<DifferenceSupport> support) {
    if (point.same()) {
      return SAME;
    }
    return point.decided()
        ? String.format(Locale.ROOT, "%+.2f+-%.2f", point.difference().mean(), point.margin())
            + (support.filter(DifferenceSupport::holds).isPresent() ? ROBUST : "")
        : NONE;
  }

  private String legend() {
    boolean same =
        facts.targets().stream()
            .flatMap(target -> target.comparison().points().stream())
            .anyMatch(PairPoint::same);
    return "cycles per syscall, mean +- two standard errors over placements; "
        + NONE
        + ": no difference; (R): at every placement, with every constant that nobody knows at"
        + " either end of its range"
        + (same ? "; " + SAME + ": the same instructions, so placement is all that differs" : "");
  }

  private void measured(MeasuredRecord record) {
    DesignComparison measured = MeasuredComparison.of(facts.result(), record);
    text.append('\n');
    paragraph(
        "Measured on "
            + record.about("cpu")
            + ", in ring 3, medians with their 95% interval, cycles per call:");
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Stream.concat(
                Stream.of("calls"),
                measured.groups().getFirst().samples().stream().map(SampleSummary::name))
            .toList());
    measured
        .groups()
        .forEach(group ->
            rows.add(
                Stream.concat(
                        Stream.of(group.circumstance()),
                        group.samples().stream().map(ShortMailText::median))
                    .toList()));
    text.append(PipeTable.of(rows, MailTable.COLUMNS));
  }

  private static String median(SampleSummary sample) {
    return String.format(
        Locale.ROOT,
        "%.1f (%.1f..%.1f)",
        sample.figures().get(0),
        sample.figures().get(1),
        sample.figures().get(2));
  }

  /** As bloat-o-meter prints them. */
  private String sizes() {
    StringBuilder sizes = new StringBuilder();
    MemoryLedger old = ledger(facts.result().designs().getFirst());
    for (String name : facts.result().designs().subList(1, facts.result().designs().size())) {
      MemoryLedger now = ledger(name);
      sizes.append(
          String.format(
              Locale.ROOT,
              "%-24s %8s %8s %8s%n",
              several() ? Ascii.fit(Ascii.of(name), 24) : "section",
              "old",
              "new",
              "delta"));
      size(sizes, "syscall tables", old, now, MemoryLedger::tableBytes);
      size(sizes, "entry text", old, now, MemoryLedger::sharedTextBytes);
      size(sizes, "stubs and trampolines", old, now, MemoryLedger::stubTextBytes);
      size(sizes, "padding", old, now, MemoryLedger::paddingBytes);
      size(sizes, "Total", old, now, MemoryLedger::totalBytes);
      size(sizes, "pages", old, now, MemoryLedger::pages);
    }
    return sizes.toString();
  }

  private MemoryLedger ledger(String design) {
    return facts.result().design(design).rows().getFirst().ledger();
  }

  private static void size(
      StringBuilder to,
      String what,
      MemoryLedger old,
      MemoryLedger now,
      ToIntFunction<MemoryLedger> size) {
    int before = size.applyAsInt(old);
    int after = size.applyAsInt(now);
    to.append(
        String.format(
            Locale.ROOT,
            "%-24s %8d %8d %8s%n",
            what,
            before,
            after,
            before == after ? "0" : String.format(Locale.ROOT, "%+d", after - before)));
  }

  private void reproduce() {
    Provenance provenance = provenance();
    paragraph(
        "Bytes as linked; the code ran in an emulator, each design with the same calls; cycles"
            + " are a model's"
            + (facts.extras().record().isPresent() ? "." : ", nothing here was measured."));
    List<String> words = new ArrayList<>(List.of("Reproduce: ./lab mail"));
    words.addAll(MailSettings.said(provenance.settings()));
    facts
        .extras()
        .record()
        .ifPresent(measured -> words.add("--measured " + measured.file().name()));
    text.append(ShellCommand.of(words, MailTable.COLUMNS));
    String hash = provenance.commit().hash();
    paragraph(
        String.format(
            Locale.ROOT,
            "Commit %s%s, inputs %s",
            hash.substring(0, Math.min(hash.length(), SHORT_HASH)),
            provenance.commit().modified() ? " with changes" : "",
            inputs(provenance)));
  }

  private Provenance provenance() {
    return facts.provenance();
  }

  /** One digest over all of them: of what sha256sum prints. */
  private String inputs(Provenance provenance) {
    String sums =
        Stream.concat(
                provenance.inputs().stream(),
                facts.extras().record().stream().map(MeasuredRecord::file))
            .map(ShortMailText::line)
            .sorted()
            .collect(Collectors.joining());
    return Checksum.of(sums).substring(0, SHORT_HASH);
  }

  private static String line(Input input) {
    return input.sha256() + "  " + input.name() + "\n";
  }
}
