package entrylab.report;

import entrylab.measure.HardwareAccuracy;
import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The model's error on every processor that was measured, as a table. */
public final class HardwareText {
  private static final String NOTE =
      """

      off: mean absolute error, in per cent of each path or workload; of sequences,
      many of which take next to nothing, in per cent of the mean measured. mix and
      polluted: whole workloads, warm and behind a user program. tau: Kendall's, over
      pairs whose measured intervals are disjoint. Profiles are fitted to sequences,
      never to records.
      """;

  private HardwareText() {}

  /** For reading, in a terminal's width: the profile tells the core, a record its microcode. */
  public static String of(HardwareAccuracy accuracy) {
    return TextTable.render(Cells.ofAll(table(accuracy).removeColumns("core", "microcode"))) + NOTE;
  }

  /** For programs. */
  public static String csv(HardwareAccuracy accuracy) {
    return table(accuracy).write().toString("csv");
  }

  private static Table table(HardwareAccuracy accuracy) {
    List<HardwareAccuracy.Row> rows = accuracy.rows();
    return Table.create(
        "hardware",
        column("file", rows, HardwareAccuracy.Row::file),
        column("core", rows, HardwareAccuracy.Row::core),
        column("profile", rows, HardwareAccuracy.Row::profile),
        column("microcode", rows, HardwareAccuracy.Row::microcode),
        column("timed", rows, HardwareAccuracy.Row::calls),
        column("n", rows, row -> Integer.toString(row.n())),
        column("off, %", rows, row -> number("%.1f", 100 * row.off())),
        column("tau", rows, row -> row.tau().map(tau -> number("%.2f", tau.tau())).orElse("-")));
  }

  private static String number(String form, double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, form, value);
  }

  private static StringColumn column(
      String name, List<HardwareAccuracy.Row> rows, Function<HardwareAccuracy.Row, String> value) {
    return StringColumn.create(name, rows.stream().map(value));
  }
}
