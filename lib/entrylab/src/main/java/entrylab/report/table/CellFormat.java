package entrylab.report.table;

import entrylab.report.table.Cells.Column;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.FloatColumn;
import tech.tablesaw.api.NumericColumn;

/**
 * How cells are written: numbers of a column with the same number of decimals, none with 17 digits.
 */
public final class CellFormat {
  /** Significant digits the largest number of a column is shown with, if it has that many. */
  private static final int DIGITS = 4;

  /** Decimals nobody reads beyond: what is left is the rounding of sums. */
  private static final int MOST_DECIMALS = 6;

  private CellFormat() {}

  static Column format(tech.tablesaw.columns.Column<?> column, int rows) {
    boolean numeric = column instanceof NumericColumn<?>;
    return new Column(ColumnHeading.of(column.name()), numeric, cells(column, rows));
  }

  private static List<String> cells(tech.tablesaw.columns.Column<?> column, int rows) {
    return switch (column) {
      case DoubleColumn doubles -> numbers(doubles, rows);
      case FloatColumn floats -> numbers(floats, rows);
      case NumericColumn<?> whole ->
          IntStream.range(0, rows)
              .mapToObj(row ->
                  whole.isMissing(row)
                      ? ""
                      : String.format(Locale.ROOT, "%,d", (long) whole.getDouble(row)))
              .toList();
      default -> IntStream.range(0, rows).mapToObj(column::getString).toList();
    };
  }

  private static List<String> numbers(NumericColumn<?> column, int rows) {
    int decimals = decimals(IntStream.range(0, rows).mapToDouble(column::getDouble));
    return IntStream.range(0, rows)
        .mapToObj(row -> number(column.getDouble(row), decimals))
        .toList();
  }

  /** Decimals that give a column's largest number {@value #DIGITS} digits; 0 if all are whole. */
  public static int decimals(DoubleStream values) {
    double[] finite = values.filter(Double::isFinite).map(Math::abs).toArray();
    if (DoubleStream.of(finite).allMatch(value -> value == Math.rint(value))) {
      return 0;
    }
    double largest = DoubleStream.of(finite).max().orElse(0);
    int wholeDigits = (int) Math.floor(Math.log10(largest)) + 1;
    return Math.clamp(DIGITS - wholeDigits, 1, MOST_DECIMALS);
  }

  /**
   * A number with a fixed number of decimals. Zero has none, so that it cannot be taken for
   * something small; what is small and would read as zero is shown as below the least that can be
   * read.
   */
  public static String number(double value, int decimals) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (value == 0) {
      return "0";
    }
    double least = Math.pow(10, -decimals);
    if (Math.abs(value) < least / 2) {
      return (value < 0 ? ">-" : "<") + String.format(Locale.ROOT, "%." + decimals + "f", least);
    }
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }
}
