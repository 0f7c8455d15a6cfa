package entrylab.report.table;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * A table as it is shown: every cell formatted, long tables cut.
 *
 * @param columns in order
 * @param omitted how many rows were cut off
 */
public record Cells(List<Column> columns, int omitted) {
  /** Rows shown of a longer table; the rest is counted. */
  public static final int MAX_ROWS = 200;

  /**
   * One column.
   *
   * @param header its name
   * @param numeric whether it is aligned to the right
   * @param cells top to bottom
   */
  public record Column(String header, boolean numeric, List<String> cells) {
    /** Letters of its longest cell, or of its name. */
    public int width() {
      return Stream.concat(Stream.of(header), cells.stream())
          .mapToInt(String::length)
          .max()
          .orElse(0);
    }
  }

  /** A table's cells, cut to {@link #MAX_ROWS}. */
  public static Cells of(Table table) {
    return of(table, MAX_ROWS);
  }

  /** A table's cells, every row. */
  public static Cells ofAll(Table table) {
    return of(table, table.rowCount());
  }

  private static Cells of(Table table, int rows) {
    int shown = Math.min(table.rowCount(), rows);
    List<Column> columns =
        table.columns().stream().map(column -> CellFormat.format(column, shown)).toList();
    return new Cells(columns, table.rowCount() - shown);
  }

  /** How many rows are shown. */
  public int rows() {
    return columns.isEmpty() ? 0 : columns.getFirst().cells().size();
  }

  /** What to say about the rows that are cut off; empty if none are. */
  public String note() {
    return omitted == 0 ? "" : String.format(Locale.ROOT, "... and %,d more rows", omitted);
  }

  /** The cells of a row. */
  public List<String> row(int row) {
    return IntStream.range(0, columns.size())
        .mapToObj(c -> columns.get(c).cells().get(row))
        .toList();
  }
}
