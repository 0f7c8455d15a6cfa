package entrylab.measure;

import entrylab.measure.record.CallMode;
import entrylab.measure.record.CoreName;
import entrylab.measure.record.HostMachine;
import entrylab.measure.record.MedianInterval;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.io.IOUtils;

/**
 * What {@link Sequences} measured on some processor once, kept as a file.
 *
 * <pre>{@code
 * try (var file = new java.io.FileReader("mine.csv")) { // as ./lab measure --sequences wrote it
 *   show(KeptSequences.read("mine.csv", file).rows().size());
 * }
 * }</pre>
 *
 * @param about the lines of its head, by their keys
 * @param rows in the file's order
 */
public record KeptSequences(Map<String, String> about, List<Row> rows) {
  private static final String COMMENT = "# ";

  /** Takes copies. */
  public KeptSequences {
    about = new LinkedHashMap<>(about);
    rows = List.copyOf(rows);
  }

  /**
   * One sequence in one mode, in core cycles; fenced without the program's side.
   *
   * @param low the lower end of the median's interval
   * @param high its upper end
   */
  public record Row(String sequence, CallMode mode, double measured, double low, double high) {

    /** The median and its interval; of how many processes the file does not tell. */
    MedianInterval interval() {
      return new MedianInterval(measured, low, high, 0, 0);
    }
  }

  /** The head of such a file, for what is measured here and now by a command. */
  public static String head(HostMachine host, String command) {
    return String.format(
        Locale.ROOT,
        "# cpu: %s\n# caches: %s\n# microcode: %s\n# kernel: %s\n# mitigations: %s\n# command: %s\n"
            + "# unit: core cycles, fenced without the program's side\n",
        host.cpu(),
        host.caches(),
        host.microcode(),
        host.kernel(),
        host.mitigations(),
        command);
  }

  /**
   * Reads a file that {@code ./lab measure --sequences --out} wrote.
   *
   * @param name what messages call it
   * @throws IllegalArgumentException naming what is no part of such a file
   */
  public static KeptSequences read(String name, Reader file) {
    try {
      List<String> lines = IOUtils.readLines(file);
      Map<String, String> about = new LinkedHashMap<>();
      for (String line : lines) {
        int colon = line.indexOf(": ");
        if (line.startsWith(COMMENT) && colon > 0) {
          about.put(line.substring(COMMENT.length(), colon), line.substring(colon + 2));
        }
      }
      String table =
          lines.stream().filter(l -> !l.startsWith("#")).collect(Collectors.joining("\n"));
      List<Row> rows = new ArrayList<>();
      var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
      try (var parser = format.parse(new StringReader(table))) {
        for (CSVRecord row : parser) {
          rows.add(row(name, row));
        }
      }
      if (rows.isEmpty()) {
        throw new IllegalArgumentException(
            name
                + " holds no measured sequences; ./lab measure --sequences --out makes such a file");
      }
      return new KeptSequences(about, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(String name, CSVRecord row) {
    try {
      return new Row(
          row.get("sequence"),
          CallMode.named(row.get("mode")),
          Double.parseDouble(row.get("measured")),
          Double.parseDouble(row.get("low")),
          Double.parseDouble(row.get("high")));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s, row %d: no measured sequence (%s); sequence, mode, measured, low and high are"
                  + " needed",
              name,
              row.getRecordNumber(),
              e.getMessage()),
          e);
    }
  }

  /** The kind of core that they were measured on; empty if the file does not tell. */
  public Optional<CoreName> core() {
    return CoreName.of(about.getOrDefault("cpu", ""), about.getOrDefault("caches", ""));
  }
}
