package entrylab.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.design.UniqueNames;
import entrylab.image.ImageOptions;
import entrylab.measure.HostMachine;
import entrylab.measure.MachineRecord;
import entrylab.measure.Measure;
import entrylab.measure.MeasuredText;
import entrylab.measure.ModelAccuracy;
import entrylab.measure.ModelledRecord;
import entrylab.measure.RecordFile;
import entrylab.measure.Records;
import entrylab.measure.Sequences;
import entrylab.measure.WorkloadAccuracy;
import entrylab.report.Cells;
import entrylab.report.TextTable;
import entrylab.sweep.TracedShare;
import entrylab.workload.Workloads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Measures designs on the host's processor and holds the model against it. */
@Command(name = "measure", description = "Measure designs on this processor, beside the model.")
final class MeasureCommand implements Runnable {
  private static final int PROCESSES = 12;
  private static final int ROUNDS = 11;
  private static final int QUICK_PROCESSES = 8;
  private static final int QUICK_ROUNDS = 7;
  private static final List<Integer> POLLUTIONS = List.of(16 << 10, 64 << 10);

  /** How a record is written. */
  private enum Form {
    TEXT(MeasuredText::of),
    CSV(RecordFile::write),
    JSON(MeasureCommand::json);

    private final Function<MachineRecord, String> writer;

    Form(Function<MachineRecord, String> writer) {
      this.writer = writer;
    }
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--designs",
      split = ",",
      paramLabel = "A,B",
      converter = DesignWord.class,
      description = "Names, or .S files; default: all that bring every call back.")
  private List<Design> designs = List.of();

  @Option(
      names = "--workload",
      paramLabel = "W,...",
      description = "As for sweep; default: the recordings.")
  private String workloads = String.join(",", Workloads.names());

  @Option(
      names = "--traced",
      paramLabel = "SHARE,...",
      description = "Shares of calls under ptrace in a workload; default: ${DEFAULT-VALUE}.",
      defaultValue = "0,0.5")
  private String traced;

  @Option(names = "--quick", description = "Eight processes, single paths only.")
  private boolean quick;

  @Option(
      names = "--native-own",
      description =
          "Also run designs of your own on this processor, checked in the emulator first.")
  private boolean nativeOwn;

  @Option(
      names = "--sequences",
      description = "Time the short sequences that the profile's rules are set by, instead.")
  private boolean sequences;

  @Option(names = "--seed", paramLabel = "N", description = "Of layouts, order and workloads.")
  private long seed = 1;

  @Option(names = "--format", paramLabel = "text|csv|json", description = "Default: text.")
  private Form format = Form.TEXT;

  @Option(
      names = "--with-model",
      description = "With --format csv: the model's figures in columns behind the record's.")
  private boolean withModel;

  @Option(names = "--out", paramLabel = "FILE", description = "Write the record here, as csv.")
  private Path out;

  @Option(
      names = "--from",
      split = ",",
      paramLabel = "FILE,...",
      description = "Measure nothing: compare the model with this record; several: merge them.")
  private List<Path> from = List.of();

  @Override
  public void run() {
    if (withModel && format != Form.CSV) {
      throw new IllegalArgumentException(
          "--with-model goes with --format csv: text and json hold the model's figures anyway");
    }
    if (withModel && (from.size() > 1 || sequences)) {
      throw new IllegalArgumentException(
          "--with-model goes with one record, neither with several nor with --sequences");
    }
    if (from.size() > 1) {
      merge();
      return;
    }
    if (sequences) {
      sequences();
      return;
    }
    MachineRecord measured = from.isEmpty() ? Measure.run(settings()) : read(from.getFirst());
    if (out != null) {
      write(out, RecordFile.write(measured));
    }
    var print = spec.commandLine().getOut();
    print.print(withModel ? ModelledRecord.write(measured) : format.writer.apply(measured));
    if (format == Form.TEXT) {
      print.print(
          modelled(measured)
              ? MeasuredText.of(WorkloadAccuracy.of(measured))
                  + MeasuredText.of(ModelAccuracy.of(measured))
              : "\nno profile models this processor: nothing to compare\n");
    }
    print.flush();
  }

  private static boolean modelled(MachineRecord measured) {
    return !"none".equals(measured.about().get("profile"));
  }

  private void sequences() {
    Table table = Sequences.run(settings());
    if (out != null) {
      write(out, sequencesHeader() + table.write().toString("csv"));
    }
    print(table);
  }

  private String sequencesHeader() {
    HostMachine host = HostMachine.here();
    return String.format(
        Locale.ROOT,
        "# cpu: %s\n# microcode: %s\n# command: %s\n# unit: core cycles, fenced without the"
            + " program's side\n",
        host.cpu(),
        host.microcode(),
        command());
  }

  private void print(Table table) {
    var print = spec.commandLine().getOut();
    print.print(
        switch (format) {
          case TEXT -> TextTable.render(Cells.ofAll(table));
          case CSV -> table.write().toString("csv");
          case JSON -> json(rows(table));
        });
    print.flush();
  }

  /** Many machines' records as one table, the machine in its first columns. */
  private void merge() {
    print(
        Records.merged(
            UniqueNames.each("file", from, file -> file).stream()
                .map(MeasureCommand::read)
                .toList()));
  }

  private Measure.Settings settings() {
    return new Measure.Settings(
        designs.isEmpty() ? Designs.all() : designs,
        ImageOptions.DEFAULT,
        quick ? List.of() : Arrays.asList(workloads.split(",", -1)),
        TracedShare.parseList(traced).stream().map(TracedShare::value).toList(),
        quick ? List.of() : POLLUTIONS,
        quick ? QUICK_PROCESSES : PROCESSES,
        quick ? QUICK_ROUNDS : ROUNDS,
        seed,
        nativeOwn,
        command());
  }

  /** The words as typed, files by their names alone. */
  private String command() {
    StringBuilder words = new StringBuilder("./lab measure");
    for (String word : spec.commandLine().getParseResult().originalArgs()) {
      if (!word.equals("measure")) {
        words.append(' ').append(word.replaceAll("^(--[a-z-]+=)?.*/", "$1"));
      }
    }
    return words.toString();
  }

  private static MachineRecord read(Path file) {
    try (var reader = Files.newBufferedReader(file)) {
      return RecordFile.read(file.toString(), reader);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read '" + file + "': " + e.getMessage(), e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot write '" + file + "': " + e.getMessage(), e);
    }
  }

  private static List<Map<String, Object>> rows(Table table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Row row : table) {
      Map<String, Object> values = new LinkedHashMap<>();
      table.columnNames().forEach(name -> values.put(name, row.getObject(name)));
      rows.add(values);
    }
    return rows;
  }

  private static String json(MachineRecord measured) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("about", measured.about());
    record.put("figures", RecordFile.rows(measured));
    if (modelled(measured)) {
      record.put("modelled_mixes", rows(WorkloadAccuracy.of(measured).toTable()));
    }
    return json(record);
  }

  private static String json(Object value) {
    try {
      return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
