package entrylab.report.table;

import entrylab.report.table.Cells.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table as aligned plain text, columns two spaces apart, every line ended by a newline. */
public final class TextTable {
  private static final String GAP = "  ";

  private TextTable() {}

  /** The table as text. */
  public static String render(Cells cells) {
    int[] widths = cells.columns().stream().mapToInt(Column::width).toArray();
    List<String> lines = new ArrayList<>();
    lines.add(line(cells, widths, cells.columns().stream().map(Column::header).toList()));
    lines.add(IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP)));
    for (int row = 0; row < cells.rows(); row++) {
      lines.add(line(cells, widths, cells.row(row)));
    }
    if (!cells.note().isEmpty()) {
      lines.add(cells.note());
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(Cells cells, int[] widths, List<String> words) {
    return IntStream.range(0, widths.length)
        .mapToObj(c -> padded(words.get(c), widths[c], cells.columns().get(c).numeric()))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String padded(String word, int width, boolean right) {
    String blanks = " ".repeat(width - word.length());
    return right ? blanks + word : word + blanks;
  }
}
