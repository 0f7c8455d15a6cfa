package entrylab.report.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table with pipes between its columns: names to the left, and cut if need be, numbers right. */
final class PipeTable {
  private static final int LEAST = 8;

  private PipeTable() {}

  /**
   * The table, every line ended by a newline.
   *
   * @param rows the header first; all of one length
   */
  static String of(List<List<String>> rows, int columns) {
    int[] widths =
        IntStream.range(0, rows.getFirst().size())
            .map(c -> rows.stream().mapToInt(row -> Ascii.of(row.get(c)).length()).max().orElse(0))
            .toArray();
    int all = IntStream.of(widths).sum() + 3 * widths.length + 1;
    for (int c = 0; c < widths.length && all > columns; c++) {
      int cut = Math.min(all - columns, Math.max(0, widths[c] - LEAST));
      widths[c] -= cut;
      all -= cut;
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(rows.getFirst(), widths));
    lines.add(
        IntStream.range(0, widths.length)
            .mapToObj(c -> "-".repeat(widths[c] + 1) + (c == 0 ? "-" : ":"))
            .collect(Collectors.joining("|", "|", "|")));
    rows.stream().skip(1).map(row -> line(row, widths)).forEach(lines::add);
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static String line(List<String> row, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(c -> {
          String cell = Ascii.fit(Ascii.of(row.get(c)), widths[c]);
          String blanks = " ".repeat(widths[c] - cell.length());
          return " " + (c == 0 ? cell + blanks : blanks + cell) + " ";
        })
        .collect(Collectors.joining("|", "|", "|"));
  }
}
