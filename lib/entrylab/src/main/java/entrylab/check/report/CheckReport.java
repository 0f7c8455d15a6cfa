package entrylab.check.report;

import entrylab.check.contract.CContract;
import entrylab.check.evidence.ReturnPairing;
import entrylab.text.WrappedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What a check found out about one design.
 *
 * <pre>{@code
 * CheckReport report = Check.of(Designs.get("rsp-check")).x32(false).run();
 * show(report.clean() ? "clean" : report.toTable());
 * }</pre>
 *
 * @param design its name
 * @param x32 whether the table had the x32 block
 * @param seed of everything random
 * @param runs how many runs were made
 * @param complete whether the search was finished within its budget
 * @param verdict clean, or what is broken
 * @param patch of a patched design or a changed copy that is not clean: what of it is new, and what
 *     inherited
 * @param contract which table entries C may call
 * @param returnStack how calls and returns pair up, by kind of syscall
 */
public record CheckReport(
    String design,
    boolean x32,
    long seed,
    long runs,
    boolean complete,
    Verdict verdict,
    Optional<PatchVerdict> patch,
    CContract contract,
    Map<String, ReturnPairing> returnStack) {
  /** Whether nothing was found. */
  public boolean clean() {
    return verdict instanceof Verdict.Clean;
  }

  /** What was found, most telling first; empty if clean. */
  public List<Violation> violations() {
    return verdict instanceof Verdict.Broken broken ? broken.violations() : List.of();
  }

  /** The ids of the broken invariants. */
  public List<String> ids() {
    return ids(violations());
  }

  private static List<String> ids(List<Violation> violations) {
    return violations.stream().map(Violation::id).toList();
  }

  /** A row per broken invariant: the shortest way to see it, and where. */
  public Table toTable() {
    return table(violations());
  }

  static Table table(List<Violation> rows) {
    return Table.create(
        "broken",
        column("broken", rows, Violation::id),
        column(
            "shortest way to see it", rows, violation -> String.join("; then ", violation.story())),
        column("where", rows, Violation::location),
        column("found", rows, Violation::found));
  }

  private static StringColumn column(
      String name, List<Violation> rows, Function<Violation, String> value) {
    return StringColumn.create(name, rows.stream().map(value).toList());
  }

  /**
   * The report as plain text. Of what a patched design inherits it has the ids alone: the base's
   * own report tells how.
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(
        WrappedText.of(
            ViolationText.COLUMNS,
            "",
            design + ", x32 " + (x32 ? "on" : "off") + ": " + summary()));
    text.append(
        String.format(
            Locale.ROOT,
            "%,d runs, seed %d%s%n",
            runs,
            seed,
            complete ? "" : "; cut short by its time"));
    if (patch.isEmpty() && violations().size() > 1) {
      text.append(WrappedText.of(ViolationText.COLUMNS, "  ", String.join(" ", ids())));
    }
    patch
        .map(PatchVerdict::inheritance)
        .filter(line -> !line.isEmpty())
        .ifPresent(line -> text.append(WrappedText.of(ViolationText.COLUMNS, "", line)));
    ViolationText.append(text, told());
    return text.append(contractText()).toString();
  }

  /** What is told in full. */
  List<Violation> told() {
    return patch.map(PatchVerdict::told).orElse(violations());
  }

  /** Who may call the entries, and how calls and returns pair up. */
  String contractText() {
    StringBuilder text = new StringBuilder("\nCallable from C:\n");
    contract
        .lines()
        .forEach(line -> text.append(WrappedText.of(ViolationText.COLUMNS, "  ", line)));
    text.append("Return stack:\n");
    returnStack.forEach((kind, pairing) ->
        text.append(WrappedText.of(ViolationText.COLUMNS, "  ", kind + ": " + pairing)));
    return text.toString();
  }

  /** The verdict in words. */
  String summary() {
    if (clean()) {
      return complete ? "clean" : "undecided, nothing found so far";
    }
    if (patch.isPresent()) {
      return patch.get().summary();
    }
    int broken = violations().size();
    return broken == 1 ? "1 invariant broken" : broken + " invariants broken";
  }

  /** The report as JSON: the same facts, the ids found first. */
  public String json() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("design", design);
    fields.put("x32", x32);
    fields.put("clean", clean() && complete);
    fields.put("found", ids());
    patch.ifPresent(told -> {
      fields.put("patchedFrom", told.base());
      fields.put("new", ids(told.fresh()));
      fields.put("otherwiseThanThere", ids(told.otherwise()));
      fields.put("inherited", ids(told.inherited()));
    });
    fields.put("seed", seed);
    fields.put("runs", runs);
    fields.put("complete", complete);
    fields.put("violations", violations());
    fields.put(
        "callableFromC",
        contract.entries().stream()
            .map(entry ->
                Map.of(
                    "table", entry.table(),
                    "function", entry.function(),
                    "slots", entry.slots(),
                    "callable", entry.callable().toString()))
            .toList());
    fields.put("returnStack", returnStack);
    return CheckJson.text(fields);
  }

  @Override
  public String toString() {
    return text();
  }
}
