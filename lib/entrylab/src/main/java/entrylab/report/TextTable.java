package entrylab.report;

import java.util.ArrayList;
import java.util.List;

/** A table in plain text: aligned columns two spaces apart, words left, numbers right. */
public final class TextTable {
  private static final String GAP = "  ";

  private final List<String> header;
  private final List<List<String>> rows;

  /**
   * A table of words.
   *
   * @throws IllegalArgumentException if a row is not as long as the header
   */
  public TextTable(List<String> header, List<List<String>> rows) {
    for (List<String> row : rows) {
      if (row.size() != header.size()) {
        throw new IllegalArgumentException(
            "a row of " + row.size() + " under a header of " + header.size());
      }
    }
    this.header = List.copyOf(header);
    this.rows = List.copyOf(rows);
  }

  @Override
  public String toString() {
    List<String> lines = new ArrayList<>();
    lines.add(line(header));
    rows.forEach(row -> lines.add(line(row)));
    return String.join("\n", lines) + "\n";
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      String space = " ".repeat(width(column) - cell.length());
      line.append(numeric(column) ? space + cell : cell + space).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  private int width(int column) {
    return rows.stream()
        .mapToInt(row -> row.get(column).length())
        .reduce(header.get(column).length(), Math::max);
  }

  private boolean numeric(int column) {
    return rows.stream().allMatch(row -> row.get(column).matches("[-+~]?[0-9][0-9.,%]*|-"));
  }
}
