package entrylab.report.mail;

import entrylab.report.table.Cells;
import entrylab.report.table.Cells.Column;
import entrylab.report.table.TextTable;
import java.util.List;
import java.util.stream.Stream;

/** A table of at most {@value #COLUMNS} columns: names first, which give way, then numbers. */
final class MailTable {
  /** Width of a line that is still one when quoted twice. */
  static final int COLUMNS = 72;

  private static final int GAP = 2;

  private MailTable() {}

  /** The table as text, indented by nothing, every line ended by a newline. */
  static String render(Column names, List<Column> numbers) {
    int others = numbers.stream().mapToInt(column -> column.width() + GAP).sum();
    List<String> fitted =
        names.cells().stream().map(name -> Ascii.fit(Ascii.of(name), COLUMNS - others)).toList();
    Column first = new Column(names.header(), false, fitted);
    return TextTable.render(
        new Cells(Stream.concat(Stream.of(first), numbers.stream()).toList(), 0));
  }
}
