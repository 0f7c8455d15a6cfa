package entrylab.notebook;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tech.tablesaw.api.Table;

/**
 * A table as it is shown: every cell formatted, long tables cut.
 *
 * @param title the table's name
 * @param columns in order
 * @param omitted how many rows were cut off
 */
record Cells(String title, List<Column> columns, int omitted) {
  /** Rows shown of a longer table; the rest is counted. */
  static final int SHOWN_ROWS = 200;

  /**
   * One column.
   *
   * @param numeric whether it is aligned to the right
   */
  record Column(String header, boolean numeric, List<String> cells) {}

  /** The table as it is shown on a page. */
  static Cells shown(Table table) {
    return of(table, SHOWN_ROWS);
  }

  /** The table with all its rows. */
  static Cells all(Table table) {
    return of(table, Integer.MAX_VALUE);
  }

  private static Cells of(Table table, int rows) {
    int shown = Math.min(table.rowCount(), rows);
    List<Column> columns =
        table.columns().stream().map(column -> CellFormat.format(column, shown)).toList();
    return new Cells(table.name(), columns, table.rowCount() - shown);
  }

  int rows() {
    return columns.isEmpty() ? 0 : columns.getFirst().cells().size();
  }

  /** What to say about the rows that are cut off; empty if none are. */
  String note() {
    return omitted == 0 ? "" : String.format(Locale.ROOT, "... and %,d more rows", omitted);
  }

  List<String> row(int row) {
    return IntStream.range(0, columns.size())
        .mapToObj(c -> columns.get(c).cells().get(row))
        .toList();
  }
}
