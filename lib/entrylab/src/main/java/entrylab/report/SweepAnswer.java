package entrylab.report;

import entrylab.report.table.Cells;
import entrylab.report.table.Cells.Column;
import entrylab.report.table.TextTable;
import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.result.Cycles;
import entrylab.sweep.result.PairedDifference;
import entrylab.sweep.result.PlacementStanding;
import entrylab.sweep.result.Result;
import entrylab.sweep.result.ResultColumn;
import entrylab.text.WrappedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The rows of a sweep with the columns that answer: within each workload and share sorted by
 * cycles, or instructions where none are modelled, with the difference to the first design.
 */
final class SweepAnswer {
  /** Width of the text, unless more columns are asked for. */
  static final int COLUMNS = 100;

  private static final int GAP = 2;
  private static final int LEAST_NAME = 10;
  private static final String NONE = "~";
  private static final String BASE = "base";

  private final SweepResult result;
  private final List<Row> rows = new ArrayList<>();

  /** A result, and the first design's at the same point. */
  private record Row(Result result, Result baseline) {
    boolean isBaseline() {
      return result == baseline;
    }
  }

  private SweepAnswer(SweepResult result) {
    this.result = result;
    Map<List<Object>, List<Result>> points = new LinkedHashMap<>();
    for (Result row : result.rows()) {
      points.computeIfAbsent(point(row), point -> new ArrayList<>()).add(row);
    }
    points
        .values()
        .forEach(point -> {
          Result baseline = point.getFirst();
          point.stream()
              .sorted(Comparator.comparingDouble(SweepAnswer::length))
              .forEach(row -> rows.add(new Row(row, baseline)));
        });
  }

  static String of(SweepResult result, List<ResultColumn> more) {
    return new SweepAnswer(result).text(more);
  }

  private static List<Object> point(Result row) {
    return List.of(
        row.workload(),
        row.traced(),
        row.cycles().map(Cycles::cpu).orElse(""),
        row.cycles().map(Cycles::pollution).orElse(0));
  }

  private static double length(Result row) {
    return row.cycles().map(Cycles::mean).orElse(row.counts().instructions());
  }

  private String text(List<ResultColumn> more) {
    List<String> sections = rows.stream().map(SweepAnswer::section).distinct().toList();
    StringBuilder text = new StringBuilder(WrappedText.of(COLUMNS, "", legend()));
    for (String section : sections) {
      List<Row> here = rows.stream().filter(row -> section(row).equals(section)).toList();
      text.append('\n').append(sections.size() > 1 ? section + "\n" : "").append(table(here, more));
    }
    return text.toString();
  }

  /** Rows of one CPU and pollution stand together. */
  private static String section(Row row) {
    return row.result()
        .cycles()
        .map(cycles ->
            cycles.pollution() == 0
                ? cycles.cpu()
                : String.format(
                    Locale.ROOT, "%s, %,d bytes touched", cycles.cpu(), cycles.pollution()))
        .orElse("");
  }

  private String table(List<Row> here, List<ResultColumn> more) {
    List<Column> columns = new ArrayList<>();
    columns.add(column(here, "traced", true, row -> row.result().traced().toString()));
    columns.add(
        column(here, "instr.", true, row -> number(row.result().counts().instructions(), 1)));
    columns.add(column(here, "more", true, SweepAnswer::moreInstructions));
    if (result.modelled()) {
      columns.add(column(here, "cycles", true, row -> cycles(row.result().modelled())));
      columns.add(column(here, "more", true, SweepAnswer::moreCycles));
    }
    columns.add(
        column(
            here,
            "bytes",
            true,
            row -> String.format(Locale.ROOT, "%,d", row.result().ledger().totalBytes())));
    int room = COLUMNS - columns.stream().mapToInt(c -> c.width() + GAP).sum() - GAP;
    columns.addAll(0, names(here, room));
    more.forEach(wanted ->
        columns.add(
            column(
                here,
                wanted.word(),
                wanted.type() != ResultColumn.Type.TEXT,
                row -> wanted.text(row.result()))));
    return TextTable.render(new Cells(columns, 0));
  }

  /** Design and workload; the longer column gives way where there is no room for both. */
  private static List<Column> names(List<Row> here, int room) {
    Column design = column(here, "design", false, row -> row.result().design());
    Column workload = column(here, "workload", false, row -> row.result().workload());
    int over = Math.max(0, design.width() + workload.width() - room);
    int fromWorkload =
        Math.clamp(over, 0, Math.max(0, Math.min(workload.width() - 15, workload.width())));
    int fromDesign = Math.min(over - fromWorkload, Math.max(0, design.width() - LEAST_NAME));
    return List.of(
        fitted(design, design.width() - fromDesign),
        fitted(workload, workload.width() - fromWorkload));
  }

  private static Column fitted(Column column, int width) {
    return new Column(
        column.header(),
        false,
        column.cells().stream()
            .map(cell -> cell.length() <= width ? cell : cell.substring(0, width - 2) + "..")
            .toList());
  }

  private static Column column(
      List<Row> here, String header, boolean numeric, Function<Row, String> cell) {
    return new Column(header, numeric, here.stream().map(cell).toList());
  }

  /** One line, as long as no CPU of the reader's own has a long name. */
  private String legend() {
    Result first = result.rows().getFirst();
    String modelled =
        result.modelled()
            ? String.format(
                Locale.ROOT,
                "%s%s, %s, +-2 se",
                result.cpus().size() == 1 ? result.cpus().getFirst() + ", " : "Cycles, ",
                first.modelled().cost().title(),
                SweepSettings.placements(result.settings()))
            : String.format(Locale.ROOT, "Counted over %,d calls", first.syscalls());
    return String.format(
        Locale.ROOT,
        "%s, seed %d; %s: as " + BASE + "; others: --columns",
        modelled,
        first.seed(),
        NONE);
  }

  private static String moreInstructions(Row row) {
    if (row.isBaseline()) {
      return BASE;
    }
    PairedDifference difference =
        row.result().counts().lengths().less(row.baseline().counts().lengths());
    return difference.withinNoise() ? NONE : signed(difference.mean());
  }

  private static String moreCycles(Row row) {
    if (row.isBaseline()) {
      return BASE;
    }
    PairedDifference difference = row.result().cyclesLess(row.baseline());
    return Math.abs(difference.mean()) < PlacementStanding.RESOLUTION || difference.withinNoise()
        ? NONE
        : signed(difference.mean());
  }

  private static String signed(double amount) {
    return amount == 0 ? "0" : String.format(Locale.ROOT, "%+,.2f", amount);
  }

  private static String cycles(Cycles cycles) {
    double margin = PairedDifference.NOISE * cycles.spread().se();
    return number(cycles.mean(), 1) + (Double.isNaN(margin) ? "" : " +-" + number(margin, 1));
  }

  private static String number(double amount, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", amount);
  }
}
