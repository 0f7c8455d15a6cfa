package entrylab.check.report;

import entrylab.text.WrappedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What is wrong with one design: a report for each table that it was checked with.
 *
 * <pre>{@code
 * DesignFindings found = Check.all(Designs.get("rsp-check"));
 * show(found.ids());
 * show(found.addedByX32());
 * }</pre>
 *
 * @param reports at least one; without the x32 block before with it
 */
public record DesignFindings(List<CheckReport> reports) {

  /** Refuses no reports. */
  public DesignFindings {
    reports = List.copyOf(reports);
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("findings of a design need at least one report");
    }
  }

  /** The design's name. */
  public String design() {
    return reports.getFirst().design();
  }

  /** Whether nothing was found. */
  public boolean clean() {
    return reports.stream().allMatch(CheckReport::clean);
  }

  /** Whether every search came to its end. */
  public boolean complete() {
    return reports.stream().allMatch(CheckReport::complete);
  }

  /** The report with the x32 block or without it, if it was checked so. */
  public Optional<CheckReport> with(boolean x32) {
    return reports.stream().filter(report -> report.x32() == x32).findFirst();
  }

  /** What was found, each invariant once, as the first report that has it tells it. */
  public List<Violation> violations() {
    Map<String, Violation> first = new LinkedHashMap<>();
    reports.forEach(report ->
        report.violations().forEach(violation -> first.putIfAbsent(violation.id(), violation)));
    return List.copyOf(first.values());
  }

  /** The ids of the broken invariants. */
  public List<String> ids() {
    return violations().stream().map(Violation::id).toList();
  }

  /** The ids found with the x32 block and not without it, as far as it was checked so. */
  public List<String> addedByX32() {
    Set<String> added = new LinkedHashSet<>();
    with(true).ifPresent(report -> added.addAll(report.ids()));
    with(false).ifPresent(report -> report.ids().forEach(added::remove));
    return List.copyOf(added);
  }

  /** Of a patched design what is new in any of the reports, on a line; empty of another one. */
  public String news() {
    List<PatchVerdict> verdicts =
        reports.stream().map(CheckReport::patch).flatMap(Optional::stream).toList();
    if (verdicts.isEmpty()) {
      return "";
    }
    String fresh =
        verdicts.stream()
            .flatMap(verdict -> verdict.fresh().stream())
            .map(Violation::id)
            .distinct()
            .collect(Collectors.joining(" "));
    return fresh.isEmpty() ? "nothing new by the patch" : "new by the patch: " + fresh;
  }

  /** A row per broken invariant and table: the shortest way to see it, and where. */
  public Table toTable() {
    List<String> x32 = new ArrayList<>();
    List<Violation> all = new ArrayList<>();
    for (CheckReport report : reports) {
      for (Violation violation : report.violations()) {
        x32.add(word(report));
        all.add(violation);
      }
    }
    Table table = CheckReport.table(all);
    return table.insertColumn(0, StringColumn.create("x32", x32));
  }

  /**
   * The reports as plain text: verdicts first, of a patched design what is new before what it
   * inherits; then how to see what is broken, each invariant once.
   */
  public String text() {
    String news = news();
    StringBuilder text =
        new StringBuilder(
            WrappedText.of(
                ViolationText.COLUMNS, "", design() + (news.isEmpty() ? "" : ": " + news)));
    for (CheckReport report : reports) {
      text.append(
          WrappedText.of(ViolationText.COLUMNS, "x32 " + word(report) + ": ", verdict(report)));
    }
    long runs = reports.stream().mapToLong(CheckReport::runs).sum();
    long seed = reports.getFirst().seed();
    text.append(String.format(Locale.ROOT, "%,d runs, seed %d%n", runs, seed));
    Set<String> told = new HashSet<>();
    for (CheckReport report : reports) {
      List<Violation> more =
          report.told().stream().filter(violation -> told.add(violation.id())).toList();
      if (!more.isEmpty()) {
        text.append("\nWith x32 ").append(word(report)).append(":\n");
        ViolationText.append(text, more);
      }
    }
    return text.append(reports.getLast().contractText()).toString();
  }

  private static String verdict(CheckReport report) {
    String inherited = report.patch().map(PatchVerdict::inheritance).orElse("");
    String summary = report.summary() + (report.complete() ? "" : ", cut short by its time");
    return inherited.isEmpty() ? summary : summary + "; " + inherited;
  }

  private static String word(CheckReport report) {
    return report.x32() ? "on" : "off";
  }

  @Override
  public String toString() {
    return text();
  }
}
