package entrylab.reproduce;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The rows of a sweep's CSV by what tells them apart, to be compared with another's. */
record CsvRows(Map<String, Map<String, String>> byPoint) {
  private static final List<String> KEYS =
      List.of("design", "workload", "traced", "cpu", "pollution");

  /**
   * Reads a CSV.
   *
   * @throws IllegalArgumentException if it is none
   */
  static CsvRows of(String csv) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(csv))) {
      for (CSVRecord row : parser) {
        rows.put(point(rows.keySet(), row.toMap()), row.toMap());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CsvRows(rows);
  }

  /** A point's name; a second one with the same gets a number. */
  private static String point(Set<String> taken, Map<String, String> row) {
    String name =
        KEYS.stream()
            .filter(row::containsKey)
            .map(key -> key.equals("traced") ? "traced " + row.get(key) : row.get(key))
            .collect(Collectors.joining(", "));
    int copy = 2;
    String free = name;
    while (taken.contains(free)) {
      free = name + " (" + copy++ + ")";
    }
    return free;
  }

  /**
   * A line for each point that is not the same in the other rows; empty if all are. Points that
   * only the others have do not count, since a part of a result can be kept, nor do columns that
   * only they have: results of an earlier lab lack what later ones say besides.
   */
  List<String> differences(CsvRows other) {
    List<String> lines = new ArrayList<>();
    byPoint.forEach((point, before) -> {
      Map<String, String> after = other.byPoint.get(point);
      if (after == null) {
        lines.add(point + ": is gone");
      } else if (!after.entrySet().containsAll(before.entrySet())) {
        lines.add(point + ": " + cells(before, after));
      }
    });
    return lines;
  }

  private static String cells(Map<String, String> before, Map<String, String> after) {
    return before.keySet().stream()
        .filter(column -> !before.get(column).equals(after.get(column)))
        .map(column ->
            String.format(
                Locale.ROOT,
                "%s %s -> %s",
                column,
                before.get(column),
                after.getOrDefault(column, "-")))
        .collect(Collectors.joining("; "));
  }
}
