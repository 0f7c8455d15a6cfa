package entrylab.sweep;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import entrylab.core.cpu.Cpu;
import entrylab.design.Design;
import entrylab.kernel.KernelRecord;
import entrylab.setting.Settings;
import entrylab.setting.Unknown;
import entrylab.sweep.result.Cycles;
import entrylab.sweep.result.LeftOutPoint;
import entrylab.sweep.result.Result;
import entrylab.sweep.result.ResultColumn;
import entrylab.sweep.result.ResultColumns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.LongColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * All points of a sweep, in the order asked for: workloads, then shares, then designs, then CPUs,
 * then pollutions.
 *
 * <pre>{@code
 * SweepResult result = Sweep.of("v4.4-stubs", "merged-v4.6").on("haswell").run();
 * show(result.toTable("design", "instructions", "cycles_mean"));
 * keep("mine", result);
 * }</pre>
 *
 * @param settings of a sweep that gives these results, and perhaps more
 * @param rows the points
 * @param leftOut points without a result; empty unless the sweep was asked to leave such out
 */
public record SweepResult(Settings settings, List<Result> rows, List<LeftOutPoint> leftOut) {

  /** Takes copies. */
  public SweepResult {
    rows = List.copyOf(rows);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * The rows of one workload.
   *
   * @throws IllegalArgumentException if the result has none of that name
   */
  public SweepResult workload(String name) {
    know(
        "workload",
        name,
        workloads(),
        leftOut.stream().map(LeftOutPoint::workload).toList(),
        settings.get(SweepSettings.WORKLOADS).stream());
    return new SweepResult(
        SweepSettings.workload(settings, name),
        rows.stream().filter(row -> row.workload().equals(name)).toList(),
        leftOut.stream().filter(point -> point.workload().equals(name)).toList());
  }

  /** The designs' names, each once, in the order they were asked for. */
  public List<String> designs() {
    return rows.stream().map(Result::design).distinct().toList();
  }

  /** The workloads' names, each once, in the order they were asked for. */
  public List<String> workloads() {
    return rows.stream().map(Result::workload).distinct().toList();
  }

  /**
   * The rows of one design or recorded kernel.
   *
   * @throws IllegalArgumentException if the result has none of that name
   */
  public SweepResult design(String name) {
    knowDesign(name);
    return new SweepResult(
        SweepSettings.design(settings, name),
        rows.stream().filter(row -> row.design().equals(name)).toList(),
        leftOut.stream().filter(point -> point.design().equals(name)).toList());
  }

  /**
   * The rows of all designs and recorded kernels but these.
   *
   * @throws IllegalArgumentException if the result has none of such a name
   */
  public SweepResult without(String... names) {
    List<String> gone = List.of(names);
    gone.forEach(this::knowDesign);
    return new SweepResult(
        SweepSettings.without(settings, gone),
        rows.stream().filter(row -> !gone.contains(row.design())).toList(),
        leftOut.stream().filter(point -> !gone.contains(point.design())).toList());
  }

  private void knowDesign(String name) {
    know(
        "design",
        name,
        designs(),
        leftOut.stream().map(LeftOutPoint::design).toList(),
        Stream.concat(
            settings.get(SweepSettings.DESIGNS).stream().map(Design::name),
            settings.get(SweepSettings.KERNELS).stream().map(KernelRecord::name)));
  }

  /**
   * A table of some columns only, named as in the CSV header.
   *
   * @throws IllegalArgumentException if there is none of a name, or it is of cycles, and the sweep
   *     named no CPU
   */
  public Table toTable(String... columns) {
    List<ResultColumn> there = columns();
    for (String column : columns) {
      if (!there.contains(ResultColumns.get(column))) {
        throw new IllegalArgumentException(
            "column '"
                + column
                + "' is of cycles, and the sweep names no CPU: Sweep...on(\"haswell\")");
      }
    }
    return toTable().selectColumns(columns);
  }

  /** The results as CSV with a header; the same bytes on any machine. */
  public String csv() {
    StringBuilder text = new StringBuilder();
    var format = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').setHeader(header()).get();
    try (var printer = new CSVPrinter(text, format)) {
      for (Result row : rows) {
        printer.printRecord((Object[]) values(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** The results as a JSON array of objects with the CSV's names. */
  public String json() {
    List<Map<String, Object>> objects = rows.stream().map(this::object).toList();
    try {
      return new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(objects)
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("results that JSON cannot hold", e);
    }
  }

  private Map<String, Object> object(Result row) {
    Map<String, Object> object = new LinkedHashMap<>();
    columns().forEach(column -> object.put(column.word(), column.value(row)));
    return object;
  }

  /** The results as a Tablesaw table. */
  public Table toTable() {
    Table table = Table.create("sweep");
    for (ResultColumn column : columns()) {
      table.addColumns(
          switch (column.type()) {
            case TEXT -> StringColumn.create(column.word(), rows.stream().map(column::text));
            case WHOLE ->
                LongColumn.create(
                    column.word(),
                    rows.stream().mapToLong(row -> (Long) column.value(row)).toArray());
            case REAL ->
                DoubleColumn.create(
                    column.word(),
                    rows.stream().mapToDouble(row -> (Double) column.value(row)).toArray());
          });
    }
    return table;
  }

  /** The columns of these rows: those of cycles only where every row has them. */
  public List<ResultColumn> columns() {
    return ResultColumns.of(rows);
  }

  /** Whether the rows have cycles. */
  public boolean modelled() {
    return columns().size() > ResultColumns.COUNTED.size();
  }

  /** Instruction forms whose cost is an estimate in any of the rows, in order. */
  public List<String> estimatedForms() {
    return rows.stream()
        .flatMap(row -> row.cycles().stream())
        .flatMap(cycles -> cycles.estimated().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The CPUs' names, each once, in the order they were asked for; none without cycles. */
  public List<String> cpus() {
    return rows.stream().flatMap(r -> r.cycles().stream()).map(Cycles::cpu).distinct().toList();
  }

  /**
   * The rows of one CPU.
   *
   * @throws IllegalArgumentException if the sweep was on none of that name
   */
  public SweepResult cpu(String name) {
    know("CPU", name, cpus(), List.of(), settings.get(SweepSettings.CPUS).stream().map(Cpu::name));
    return new SweepResult(
        SweepSettings.cpu(settings, name),
        rows.stream()
            .filter(row -> row.cycles().filter(c -> c.cpu().equals(name)).isPresent())
            .toList(),
        leftOut);
  }

  /** The pollutions in bytes, each once, in the order they were asked for; none without cycles. */
  public List<Integer> pollutions() {
    return rows.stream()
        .flatMap(r -> r.cycles().stream())
        .map(Cycles::pollution)
        .distinct()
        .toList();
  }

  /**
   * The rows with one pollution.
   *
   * @throws IllegalArgumentException if the sweep had none of so many bytes
   */
  public SweepResult pollution(int bytes) {
    know(
        "pollution",
        String.valueOf(bytes),
        pollutions().stream().map(String::valueOf).toList(),
        List.of(),
        settings.get(SweepSettings.POLLUTIONS).stream().map(one -> String.valueOf(one.bytes())));
    return new SweepResult(
        SweepSettings.pollution(settings, bytes),
        rows.stream()
            .filter(row -> row.cycles().filter(c -> c.pollution() == bytes).isPresent())
            .toList(),
        leftOut);
  }

  /** Nothing is left of a result by a slip of the pen. */
  private static void know(
      String kind, String name, List<String> shown, List<String> leftOut, Stream<String> asked) {
    List<String> names =
        Stream.of(shown.stream(), leftOut.stream(), asked)
            .flatMap(some -> some)
            .distinct()
            .toList();
    if (!names.contains(name)) {
      throw new IllegalArgumentException(Unknown.name(kind, name, names));
    }
  }

  private String[] header() {
    return columns().stream().map(ResultColumn::word).toArray(String[]::new);
  }

  private String[] values(Result row) {
    return columns().stream().flatMap(column -> Stream.of(column.text(row))).toArray(String[]::new);
  }
}
