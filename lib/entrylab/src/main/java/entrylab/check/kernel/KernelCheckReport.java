package entrylab.check.kernel;

import entrylab.check.report.CheckJson;
import entrylab.check.report.Violation;
import entrylab.check.report.ViolationText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What a check found out about a kernel's entry code.
 *
 * <pre>{@code
 * KernelCheckReport report = KernelCheck.all(Kernels.here().snapshot("6.1"));
 * show(report.clean() ? "clean" : report.toTable());
 * }</pre>
 *
 * @param name of the snapshot
 * @param kernel its release
 * @param replay whether the recorded call ran as recorded
 * @param seed of everything random
 * @param runs how many calls were made
 * @param outside how many of them went to what the snapshot does not have, and say nothing
 * @param complete whether the search was finished within its budget
 * @param violations what is broken, the most telling first
 * @param work what each bit of the task's words was seen to ask for, a line each
 */
public record KernelCheckReport(
    String name,
    String kernel,
    String replay,
    long seed,
    long runs,
    long outside,
    boolean complete,
    List<Violation> violations,
    List<String> work) {

  /** Copies the lists. */
  public KernelCheckReport {
    violations = List.copyOf(violations);
    work = List.copyOf(work);
  }

  /** Whether nothing was found. */
  public boolean clean() {
    return violations.isEmpty();
  }

  /** The ids of the broken invariants. */
  public List<String> ids() {
    return violations.stream().map(Violation::id).toList();
  }

  /** A row per broken invariant: the shortest way to see it, and where. */
  public Table toTable() {
    return Table.create(
        "broken",
        column("broken", Violation::id),
        column("shortest way to see it", violation -> String.join("; then ", violation.story())),
        column("where", Violation::location),
        column("found", Violation::found));
  }

  private StringColumn column(String title, Function<Violation, String> value) {
    return StringColumn.create(title, violations.stream().map(value).toList());
  }

  /** The report as plain text: clean or what is broken, then the counterexamples. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(name).append(kernel.isEmpty() ? "" : ", " + kernel).append(": ");
    text.append(summary()).append('\n');
    text.append(
        String.format(
            Locale.ROOT,
            "%,d calls, seed %d%s%s%n",
            runs,
            seed,
            outside == 0
                ? ""
                : String.format(Locale.ROOT, "; %,d left the snapshot and say nothing", outside),
            complete ? "" : "; cut short by its time"));
    text.append("The recorded call: ").append(replay).append('\n');
    ViolationText.append(text, violations);
    text.append("\nWork that a bit asks for:\n");
    work.forEach(line -> text.append("  ").append(line).append('\n'));
    return text.toString();
  }

  private String summary() {
    if (clean()) {
      return complete ? "clean" : "undecided, nothing found so far";
    }
    return String.format(
        Locale.ROOT,
        "%d %s broken: %s",
        violations.size(),
        violations.size() == 1 ? "invariant" : "invariants",
        String.join(" ", ids()));
  }

  /** The report as JSON. */
  public String json() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("name", name);
    fields.put("kernel", kernel);
    fields.put("replay", replay);
    fields.put("clean", clean() && complete);
    fields.put("found", ids());
    fields.put("seed", seed);
    fields.put("runs", runs);
    fields.put("outside", outside);
    fields.put("complete", complete);
    fields.put("violations", violations);
    fields.put("work", work);
    return CheckJson.text(fields);
  }

  @Override
  public String toString() {
    return text();
  }
}
