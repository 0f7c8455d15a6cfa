package entrylab.check;

import entrylab.check.report.CheckJson;
import entrylab.check.report.CheckReport;
import entrylab.design.Design;
import entrylab.files.UniqueNames;
import entrylab.parallel.Parallel;
import entrylab.progress.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * What is wrong with each of many designs, without the x32 block and with it.
 *
 * @param rows a row per design
 */
public record Findings(List<Row> rows) {
  private static final int COLUMNS = 80;

  /** Both reports of one design. */
  public record Row(String design, CheckReport withoutX32, CheckReport withX32) {
    /** Whether both searches came to their ends. */
    boolean complete() {
      return withoutX32.complete() && withX32.complete();
    }

    /** Ids found with x32 only. */
    List<String> added() {
      List<String> added = new ArrayList<>(withX32.ids());
      added.removeAll(withoutX32.ids());
      return added;
    }
  }

  /** Findings, row by row. */
  public Findings {
    rows = List.copyOf(rows);
  }

  /**
   * Checks all of them, on all cores.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static Findings of(List<Design> designs) {
    return of(designs, Check::of);
  }

  /** The findings of checks set up by the caller. */
  public static Findings of(List<Design> designs, Function<Design, Check> check) {
    List<Design> all = UniqueNames.each("design", designs, Design::name);
    String what = "checking " + all.size() + (all.size() == 1 ? " design" : " designs");
    try (Progress progress = Progress.of(what, Math.max(1, 2L * all.size()))) {
      return new Findings(
          Parallel.each(
              "the check", all, design -> row(design.name(), check.apply(design), progress)));
    }
  }

  private static Row row(String design, Check check, Progress progress) {
    CheckReport without = check.x32(false).run();
    progress.step();
    CheckReport with = check.x32(true).run();
    progress.step();
    return new Row(design, without, with);
  }

  /** Whether nothing was found in any. */
  public boolean clean() {
    return rows.stream().allMatch(row -> row.withoutX32().clean() && row.withX32().clean());
  }

  /** Whether every search came to its end. */
  public boolean complete() {
    return rows.stream().allMatch(Row::complete);
  }

  /** A row per design: the ids of what is broken. */
  public Table toTable() {
    return Table.create(
        "findings",
        StringColumn.create("design", rows.stream().map(Row::design).toList()),
        StringColumn.create("broken without x32", rows.stream().map(Findings::without).toList()),
        StringColumn.create("in addition with x32", rows.stream().map(Findings::added).toList()));
  }

  /** A line a design: clean, or what is broken, cut to a terminal's width. */
  public String lines() {
    int width = rows.stream().mapToInt(row -> row.design().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      String added = row.added().isEmpty() ? "" : "; x32 adds " + String.join(" ", row.added());
      String line =
          row.design() + " ".repeat(width - row.design().length()) + "  " + without(row) + added;
      text.append(line.length() <= COLUMNS ? line : line.substring(0, COLUMNS - 2) + "..")
          .append('\n');
    }
    return text.toString();
  }

  /** The reports of all that are not clean, counterexamples included. */
  public String counterexamples() {
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      for (CheckReport report : List.of(row.withoutX32(), row.withX32())) {
        if (!report.clean()) {
          text.append('\n').append(report.text());
        }
      }
    }
    return text.toString();
  }

  /** The findings as JSON: an object per design. */
  public String json() {
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Row row : rows) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("design", row.design());
      fields.put("foundWithoutX32", row.withoutX32().ids());
      fields.put("foundWithX32", row.withX32().ids());
      fields.put("complete", row.complete());
      objects.add(fields);
    }
    return CheckJson.text(objects);
  }

  private static String without(Row row) {
    return told(row.withoutX32().ids(), row.withoutX32(), "clean");
  }

  private static String added(Row row) {
    return told(row.added(), row.withX32(), "nothing");
  }

  private static String told(List<String> ids, CheckReport report, String none) {
    String words = ids.isEmpty() && report.complete() ? none : String.join(" ", ids);
    return report.complete() ? words : (words + " cut short").strip();
  }
}
