package entrylab.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import entrylab.cli.option.CommonSettings;
import entrylab.cli.option.Configured;
import entrylab.cli.option.Form;
import entrylab.cli.option.InputFile;
import entrylab.cli.option.SettingOptions;
import entrylab.core.cpu.CpuWords;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.files.UniqueNames;
import entrylab.image.ImageOptions;
import entrylab.measure.Calibration;
import entrylab.measure.KeptSequences;
import entrylab.measure.Measure;
import entrylab.measure.SequenceAccuracy;
import entrylab.measure.Sequences;
import entrylab.measure.model.MeasuredText;
import entrylab.measure.model.ModelAccuracy;
import entrylab.measure.model.ModelledRecord;
import entrylab.measure.model.WorkloadAccuracy;
import entrylab.measure.record.CoreName;
import entrylab.measure.record.HostMachine;
import entrylab.measure.record.MachineRecord;
import entrylab.measure.record.MeasuredPair;
import entrylab.measure.record.RecordFile;
import entrylab.measure.record.Records;
import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import entrylab.reproduce.WholeFile;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.result.TracedShare;
import entrylab.workload.catalogue.Workloads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** Measures designs on the host's processor and holds the model against it. */
@Command
final class MeasureCommand implements Runnable, Configured {
  private static final int PROCESSES = 12;
  private static final int ROUNDS = 11;
  private static final int QUICK_PROCESSES = 8;
  private static final int QUICK_ROUNDS = 7;
  private static final List<Integer> POLLUTIONS = List.of(16 << 10, 64 << 10);

  @Spec private CommandSpec spec;

  private final SettingOptions settings =
      SettingOptions.of(
              SweepSettings.DESIGNS,
              SweepSettings.WORKLOADS,
              SweepSettings.TRACED,
              SweepSettings.SEED,
              CommonSettings.ANY_FORM)
          .unlessSaid(SweepSettings.DESIGNS, List.of(), "all that bring every call back")
          .unlessSaid(SweepSettings.WORKLOADS, Workloads.names(), "the recordings")
          .help(SweepSettings.TRACED, "Shares of calls under ptrace in a workload, 0 to 1.")
          .unlessSaid(SweepSettings.TRACED, List.of(new TracedShare(0), new TracedShare(0.5)))
          .help(SweepSettings.SEED, "Of layouts, order and workloads.");

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Option(names = "--quick", description = "Eight processes, single paths only.")
  private boolean quick;

  @Option(
      names = "--native-own",
      description =
          "Also run designs of your own on this processor, checked in the emulator first.")
  private boolean nativeOwn;

  @Option(
      names = "--sequences",
      description =
          "Time the short sequences that the profile's rules are set by, instead; with --from: hold"
              + " the model against a file of them.")
  private boolean sequences;

  @Option(
      names = "--calibrate",
      description =
          "Find this processor's constants by short experiments, instead; with --out: a profile that"
              + " inherits from the nearest one.")
  private boolean calibrate;

  @Option(
      names = "--with-model",
      description = "With --format csv: the model's figures in columns behind the record's.")
  private boolean withModel;

  @Option(
      names = "--long",
      description = "As text: every figure with its interval, not only how far the model is off.")
  private boolean whole;

  @Option(names = "--out", paramLabel = "FILE", description = "Write the record here, as csv.")
  private Path out;

  @Option(
      names = "--from",
      converter = InputFile.class,
      split = ",",
      paramLabel = "FILE,...",
      description = "Measure nothing: compare the model with this record; several: merge them.")
  private List<Path> from = List.of();

  @Override
  public void run() {
    if (withModel && form() != Form.CSV) {
      throw new IllegalArgumentException(
          "--with-model goes with --format csv: text and json hold the model's figures anyway");
    }
    if (withModel && (from.size() > 1 || sequences)) {
      throw new IllegalArgumentException(
          "--with-model goes with one record, neither with several nor with --sequences");
    }
    if (out != null) {
      // Before the measuring, not after minutes of it.
      WholeFile.check(out);
    }
    if (calibrate) {
      calibrate();
      return;
    }
    if (sequences && from.size() > 1) {
      throw new IllegalArgumentException("--sequences goes with one file at a time");
    }
    if (sequences && !from.isEmpty()) {
      compareSequences(from.getFirst());
      return;
    }
    if (from.size() > 1) {
      merge();
      return;
    }
    if (sequences) {
      sequences();
      return;
    }
    MachineRecord measured =
        from.isEmpty() ? Measure.run(plan()) : RecordFile.read(from.getFirst());
    if (out != null) {
      WholeFile.write(out, RecordFile.write(measured));
    }
    var print = spec.commandLine().getOut();
    print.print(withModel ? ModelledRecord.write(measured) : written(measured));
    print.flush();
  }

  private String text(MachineRecord measured) {
    String pairs = MeasuredText.of(pairs(measured));
    if (!modelled(measured)) {
      return MeasuredText.of(measured)
          + pairs
          + "\nno profile models this processor or comes near: nothing to compare\n";
    }
    var mixes = WorkloadAccuracy.of(measured);
    var paths = ModelAccuracy.of(measured);
    return whole
        ? MeasuredText.of(measured) + pairs + MeasuredText.of(mixes) + MeasuredText.of(paths)
        : pairs + MeasuredText.brief(measured, paths, mixes);
  }

  /** Every two of the designs asked for; nothing unless some are. */
  private List<MeasuredPair> pairs(MachineRecord measured) {
    List<String> names = settings.get(SweepSettings.DESIGNS).stream().map(Design::name).toList();
    return MeasuredPair.of(measured.figures(), names);
  }

  private Form form() {
    return settings.get(CommonSettings.ANY_FORM);
  }

  private String written(MachineRecord measured) {
    return switch (form()) {
      case TEXT -> text(measured);
      case CSV -> RecordFile.write(measured);
      case JSON -> json(measured);
    };
  }

  private static boolean modelled(MachineRecord measured) {
    return !measured.nearest() || measured.core().isPresent();
  }

  private void sequences() {
    Table table = Sequences.run(plan());
    if (out != null) {
      WholeFile.write(
          out, KeptSequences.head(HostMachine.here(), command()) + table.write().toString("csv"));
    }
    print(table);
  }

  private void calibrate() {
    if (sequences || !from.isEmpty()) {
      throw new IllegalArgumentException(
          "--calibrate measures by itself: it goes with neither --sequences nor --from");
    }
    if (out != null && !out.toString().endsWith(CpuWords.SUFFIX)) {
      throw new IllegalArgumentException(
          "--calibrate writes a profile: '" + out + "' has to end in " + CpuWords.SUFFIX);
    }
    Calibration found = Calibration.run(plan(), LocalDate.now(ZoneOffset.UTC));
    if (out != null) {
      WholeFile.write(out, found.profile());
    }
    print(found.toTable());
  }

  private void compareSequences(Path file) {
    KeptSequences kept;
    try (var reader = Files.newBufferedReader(file)) {
      kept = KeptSequences.read(file.toString(), reader);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read '" + file + "': " + e.getMessage(), e);
    }
    CoreName core =
        kept.core()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "no profile is near the processor of '" + file + "', or its head names none"));
    var print = spec.commandLine().getOut();
    print.println(core + ", by profile " + core.profile());
    print.print(SequenceAccuracy.of(kept, Cpus.get(core.profile())).toText());
    print.flush();
  }

  private void print(Table table) {
    var print = spec.commandLine().getOut();
    print.print(
        switch (form()) {
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
            UniqueNames.each("file", from, file -> file).stream().map(RecordFile::read).toList()));
  }

  private Measure.Settings plan() {
    List<Design> designs = settings.get(SweepSettings.DESIGNS);
    return new Measure.Settings(
        designs.isEmpty() ? Designs.all() : designs,
        ImageOptions.DEFAULT,
        quick ? List.of() : settings.get(SweepSettings.WORKLOADS),
        settings.get(SweepSettings.TRACED).stream().map(TracedShare::value).toList(),
        quick ? List.of() : POLLUTIONS,
        quick ? QUICK_PROCESSES : PROCESSES,
        quick ? QUICK_ROUNDS : ROUNDS,
        settings.get(SweepSettings.SEED),
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
