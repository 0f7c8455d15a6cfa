package entrylab.report;

import entrylab.files.DataFolder;
import entrylab.files.DataRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Kept figures of Debian's kernels, recorded by hand: what whole calls take, release by release.
 *
 * <pre>{@code
 * show(ReleaseFigures.shipped().toTable());
 * }</pre>
 *
 * @param rows in the file's order
 */
public record ReleaseFigures(List<Row> rows) {
  private static final String FOLDER = "kernel/figures/";
  private static final Pattern BUILD =
      Pattern.compile("# ([^,]+), build: .* Debian ([0-9.]+)[-~].*");

  /**
   * A call of a kernel on a CPU.
   *
   * @param release the version that Debian packaged, such as 6.1.192
   * @param mitigations the setting it was booted with
   * @param mean modelled cycles over placements
   */
  public record Row(
      String release,
      String mitigations,
      String call,
      String cpu,
      int instructions,
      int linked,
      double mean,
      int least,
      int most) {}

  /** Copies the list. */
  public ReleaseFigures {
    rows = List.copyOf(rows);
  }

  /** Those of the repository: several releases, with mitigations off and as shipped. */
  public static ReleaseFigures shipped() {
    return read("releases.csv");
  }

  /** Those of one release with several settings of mitigations. */
  public static ReleaseFigures mitigations() {
    return read("mitigations-6.1.csv");
  }

  private static ReleaseFigures read(String file) {
    String text = DataFolder.text(FOLDER + file);
    Map<String, String> builds = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      Matcher build = BUILD.matcher(line);
      if (build.matches()) {
        builds.put(build.group(1), build.group(2));
      }
    }
    return new ReleaseFigures(
        DataRows.of(FOLDER + file, Function.<CSVRecord>identity()).stream()
            .filter(row -> row.get("part").equals("whole"))
            .map(row -> row(row, builds.getOrDefault(row.get("kernel"), row.get("release"))))
            .toList());
  }

  private static Row row(CSVRecord row, String release) {
    return new Row(
        release,
        row.get("mitigations"),
        row.get("call"),
        row.get("cpu"),
        Integer.parseInt(row.get("instructions")),
        Integer.parseInt(row.get("cycles_as_linked")),
        Double.parseDouble(row.get("cycles_placed_mean")),
        Integer.parseInt(row.get("cycles_placed_least")),
        Integer.parseInt(row.get("cycles_placed_most")));
  }

  /** The rows of a call with one setting of mitigations. */
  public ReleaseFigures of(String call, String mitigations) {
    return new ReleaseFigures(
        rows.stream()
            .filter(row -> row.call().equals(call) && row.mitigations().equals(mitigations))
            .toList());
  }

  /** The releases, oldest first. */
  public List<String> releases() {
    return rows.stream().map(Row::release).distinct().toList();
  }

  /** The CPUs, each once. */
  public List<String> cpus() {
    return rows.stream().map(Row::cpu).distinct().toList();
  }

  /** The rows of one CPU, a release each. */
  public List<Row> on(String cpu) {
    return rows.stream().filter(row -> row.cpu().equals(cpu)).toList();
  }

  /** As a table: counted instructions, modelled cycles. */
  public Table toTable() {
    return Table.create(
        "releases",
        StringColumn.create("release", rows.stream().map(Row::release)),
        StringColumn.create("mitigations", rows.stream().map(Row::mitigations)),
        StringColumn.create("call", rows.stream().map(Row::call)),
        StringColumn.create("cpu", rows.stream().map(Row::cpu)),
        IntColumn.create("instructions", rows.stream().mapToInt(Row::instructions).toArray()),
        IntColumn.create("cycles_linked", rows.stream().mapToInt(Row::linked).toArray()),
        DoubleColumn.create("cycles_mean", rows.stream().mapToDouble(Row::mean).toArray()),
        IntColumn.create("cycles_least", rows.stream().mapToInt(Row::least).toArray()),
        IntColumn.create("cycles_most", rows.stream().mapToInt(Row::most).toArray()));
  }
}
