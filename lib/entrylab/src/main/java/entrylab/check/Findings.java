package entrylab.check;

import entrylab.check.report.CheckJson;
import entrylab.check.report.CheckReport;
import entrylab.check.report.DesignFindings;
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
 * What is wrong with each of many designs, without the x32 block and with it, or with one of the
 * two tables alone.
 *
 * <pre>{@code
 * show(Findings.of(List.of(Designs.get("rsp-check"), Designs.get("switch"))).toTable());
 * }</pre>
 *
 * @param rows a row per design, all checked with the same tables
 */
public record Findings(List<DesignFindings> rows) {
  private static final int COLUMNS = 80;

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

  /** The findings of checks set up by the caller, without the x32 block and with it. */
  public static Findings of(List<Design> designs, Function<Design, Check> check) {
    return of(designs, check, List.of(false, true));
  }

  /**
   * The findings of checks set up by the caller.
   *
   * @param x32 whether the table has the x32 block, one after the other
   */
  public static Findings of(
      List<Design> designs, Function<Design, Check> check, List<Boolean> x32) {
    List<Design> all = UniqueNames.each("design", designs, Design::name);
    String what = "checking " + all.size() + (all.size() == 1 ? " design" : " designs");
    try (Progress progress = Progress.of(what, Math.max(1, (long) x32.size() * all.size()))) {
      return new Findings(
          Parallel.each("the check", all, design -> row(check.apply(design), x32, progress)));
    }
  }

  private static DesignFindings row(Check check, List<Boolean> x32, Progress progress) {
    List<CheckReport> reports = new ArrayList<>();
    for (boolean on : x32) {
      reports.add(check.x32(on).run());
      progress.step();
    }
    return new DesignFindings(reports);
  }

  /** Whether nothing was found in any. */
  public boolean clean() {
    return rows.stream().allMatch(DesignFindings::clean);
  }

  /** Whether every search came to its end. */
  public boolean complete() {
    return rows.stream().allMatch(DesignFindings::complete);
  }

  /** A row per design: the ids of what is broken. */
  public Table toTable() {
    Table table = Table.create("findings", column("design", DesignFindings::design));
    if (checked(false)) {
      table.addColumns(column("broken without x32", Findings::without));
    }
    if (checked(true)) {
      table.addColumns(
          column(checked(false) ? "in addition with x32" : "broken with x32", Findings::with));
    }
    return table;
  }

  private boolean checked(boolean x32) {
    return rows.stream().anyMatch(row -> row.with(x32).isPresent());
  }

  private StringColumn column(String title, Function<DesignFindings, String> value) {
    return StringColumn.create(title, rows.stream().map(value).toList());
  }

  /** A line a design: clean, or what is broken, cut to a terminal's width. */
  public String lines() {
    int width = rows.stream().mapToInt(row -> row.design().length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (DesignFindings row : rows) {
      String line = row.design() + " ".repeat(width - row.design().length()) + "  " + told(row);
      text.append(line.length() <= COLUMNS ? line : line.substring(0, COLUMNS - 2) + "..")
          .append('\n');
    }
    return text.toString();
  }

  private static String told(DesignFindings row) {
    String news = row.news().isEmpty() ? "" : row.news() + "; ";
    if (row.with(false).isEmpty()) {
      return news + with(row);
    }
    String added = row.addedByX32().isEmpty() ? "" : "; x32 adds " + ids(row.addedByX32());
    return news + without(row) + added;
  }

  /** The reports of all that are not clean, counterexamples included. */
  public String counterexamples() {
    StringBuilder text = new StringBuilder();
    for (DesignFindings row : rows) {
      for (CheckReport report : row.reports()) {
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
    for (DesignFindings row : rows) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("design", row.design());
      row.with(false).ifPresent(report -> fields.put("foundWithoutX32", report.ids()));
      row.with(true).ifPresent(report -> fields.put("foundWithX32", report.ids()));
      fields.put("complete", row.complete());
      objects.add(fields);
    }
    return CheckJson.text(objects);
  }

  private static String without(DesignFindings row) {
    return row.with(false).map(report -> told(report.ids(), report, "clean")).orElse("");
  }

  private static String with(DesignFindings row) {
    String none = row.with(false).isPresent() ? "nothing" : "clean";
    return row.with(true).map(report -> told(row.addedByX32(), report, none)).orElse("");
  }

  private static String told(List<String> ids, CheckReport report, String none) {
    String words = ids.isEmpty() && report.complete() ? none : ids(ids);
    return report.complete() ? words : (words + " cut short").strip();
  }

  private static String ids(List<String> ids) {
    return String.join(" ", ids);
  }
}
