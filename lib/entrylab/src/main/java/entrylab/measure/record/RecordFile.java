package entrylab.measure.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Records as files: lines {@code # key: value}, then a table. Several files make one list.
 *
 * <pre>{@code
 * MachineRecord mine = RecordFile.read(Path.of("mine.csv")); // as ./lab measure --out wrote it
 * }</pre>
 */
public final class RecordFile {
  private static final String COMMENT = "# ";
  private static final String LEFT_OUT = COMMENT + MachineRecord.LEFT_OUT;
  private static final String[] COLUMNS = {
    "design",
    "calls",
    "mode",
    "pollution_bytes",
    "cycles",
    "low",
    "high",
    "coverage",
    "processes",
    "spread",
    "instructions",
    "llvm_mca"
  };
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader(COLUMNS).setRecordSeparator('\n').get();

  private static final String HEADER = String.join(",", COLUMNS);

  private RecordFile() {}

  /** The text of a record. */
  public static String write(MachineRecord measured) {
    return write(measured, List.of(), point -> List.of());
  }

  /**
   * The text of a record with more columns at its end, which {@link #read} passes over.
   *
   * @param more names of the columns
   * @param values of a row, as many
   */
  public static String write(
      MachineRecord measured,
      List<String> more,
      Function<MeasuredPoint, ? extends List<?>> values) {
    StringBuilder text = new StringBuilder();
    measured
        .about()
        .forEach((key, value) -> text.append(String.format(Locale.ROOT, "# %s: %s%n", key, value)));
    StringWriter table = new StringWriter();
    String[] header = Stream.concat(Arrays.stream(COLUMNS), more.stream()).toArray(String[]::new);
    try (CSVPrinter printer = new CSVPrinter(table, FORMAT.builder().setHeader(header).get())) {
      for (MeasuredFigure f : measured.figures()) {
        List<Object> row = new ArrayList<>(row(f));
        row.addAll(values.apply(f.point()));
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append(table).toString();
  }

  private static List<Object> row(MeasuredFigure f) {
    MeasuredPoint p = f.point();
    MedianInterval c = f.cycles();
    return List.of(
        p.design(),
        p.calls(),
        p.mode(),
        p.pollution(),
        two(c.median()),
        two(c.low()),
        two(c.high()),
        String.format(Locale.ROOT, "%.4f", c.coverage()),
        c.n(),
        String.format(Locale.ROOT, "%.4f", f.spread()),
        f.instructions() > 0 ? two(f.instructions()) : "",
        f.mca().isPresent() ? two(f.mca().getAsDouble()) : "");
  }

  /** The figures as maps from column to value, for other formats. */
  public static List<Map<String, Object>> rows(MachineRecord measured) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (MeasuredFigure f : measured.figures()) {
      List<Object> values = row(f);
      Map<String, Object> row = new LinkedHashMap<>();
      for (int i = 0; i < COLUMNS.length; i++) {
        row.put(COLUMNS[i], plain(values.get(i)));
      }
      rows.add(row);
    }
    return rows;
  }

  /** Numbers as numbers, and nothing as nothing. */
  private static Object plain(Object value) {
    String text = value.toString();
    if (text.isEmpty()) {
      return null;
    }
    return text.matches("-?[0-9.]+") ? Double.valueOf(text) : text;
  }

  private static String two(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /**
   * Reads a record from where {@code ./lab measure --out} wrote it.
   *
   * @throws IllegalArgumentException if the file cannot be read, or naming the line that is no part
   *     of a record
   */
  public static MachineRecord read(Path file) {
    try (var reader = Files.newBufferedReader(file)) {
      return read(file.toString(), reader);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read '" + file + "': " + e.getMessage(), e);
    }
  }

  /**
   * Reads a record.
   *
   * @param name what messages call it
   * @throws IllegalArgumentException naming the line that is no part of a record
   */
  public static MachineRecord read(String name, Reader file) {
    Map<String, String> about = new LinkedHashMap<>();
    StringBuilder table = new StringBuilder();
    try (BufferedReader lines = new BufferedReader(file)) {
      int number = 0;
      for (String line = first(lines); line != null; line = lines.readLine()) {
        number++;
        if (line.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t')) {
          throw new IllegalArgumentException(
              String.format(
                  Locale.ROOT, "%s, line %d: no text: it has a control character", name, number));
        }
        // A design's name is part of the key there.
        int colon = line.indexOf(": ", line.startsWith(LEFT_OUT) ? LEFT_OUT.length() : 0);
        if (line.startsWith(COMMENT) && colon > 0) {
          String key = line.substring(COMMENT.length(), colon);
          if (about.putIfAbsent(key, line.substring(colon + 2)) != null) {
            throw new IllegalArgumentException(
                String.format(
                    Locale.ROOT, "%s, line %d: says '%s' a second time", name, number, key));
          }
        } else if (!line.startsWith("#")) {
          table.append(line).append('\n');
        }
      }
      return new MachineRecord(about, figures(name, table.toString(), about.size()));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(name + ": no record, since it is no text in UTF-8", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first line without the mark that some programs begin a text in UTF-8 with. */
  private static String first(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    return line == null || !line.startsWith("\ufeff") ? line : line.substring(1);
  }

  private static List<MeasuredFigure> figures(String name, String table, int before)
      throws IOException {
    List<MeasuredFigure> figures = new ArrayList<>();
    String header = table.lines().findFirst().orElse("");
    if (!header.equals(HEADER) && !header.startsWith(HEADER + ",")) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s, line %d: not the header of a record; it begins with %s",
              name,
              before + 1,
              HEADER));
    }
    Set<MeasuredPoint> points = new HashSet<>();
    var format = FORMAT.builder().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(table))) {
      for (CSVRecord row : parser) {
        try {
          figures.add(figure(row));
          if (!points.add(figures.getLast().point())) {
            throw new IllegalArgumentException("another row is about the same");
          }
        } catch (IllegalArgumentException e) {
          throw new IllegalArgumentException(
              String.format(
                  Locale.ROOT,
                  "%s, line %d: not a row of a record: %s",
                  name,
                  before + parser.getCurrentLineNumber(),
                  e.getMessage()),
              e);
        }
      }
    } catch (UncheckedIOException e) {
      // A quotation mark without its other half; the parser does not say which line.
      throw new IllegalArgumentException(
          name + ": a quotation mark in its table has no second one", e);
    }
    return figures;
  }

  private static MeasuredFigure figure(CSVRecord row) {
    if (row.size() < COLUMNS.length) {
      throw new IllegalArgumentException(row.size() + " of " + COLUMNS.length + " cells");
    }
    MeasuredPoint point =
        new MeasuredPoint(
            row.get("design"),
            row.get("calls"),
            CallMode.named(row.get("mode")),
            Integer.parseInt(row.get("pollution_bytes")));
    MedianInterval cycles =
        new MedianInterval(
            number(row, "cycles"),
            number(row, "low"),
            number(row, "high"),
            number(row, "coverage"),
            Integer.parseInt(row.get("processes")));
    if (!(cycles.low() <= cycles.median() && cycles.median() <= cycles.high())) {
      throw new IllegalArgumentException("its cycles are not between low and high");
    }
    if (point.pollution() < 0 || cycles.n() < 1) {
      throw new IllegalArgumentException("its pollution is negative, or it has no process");
    }
    String mca = row.get("llvm_mca");
    return new MeasuredFigure(
        point,
        cycles,
        number(row, "spread"),
        row.get("instructions").isEmpty() ? 0 : number(row, "instructions"),
        mca.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(row, "llvm_mca")));
  }

  private static double number(CSVRecord row, String column) {
    double value = Double.parseDouble(row.get(column));
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(column + " is " + value);
    }
    return value;
  }
}
