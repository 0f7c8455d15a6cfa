package entrylab.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import entrylab.cli.option.CommonSettings;
import entrylab.cli.option.Configured;
import entrylab.cli.option.SettingOptions;
import entrylab.image.ImageOptions;
import entrylab.image.SyscallTable;
import entrylab.setting.Choice;
import entrylab.setting.Setting;
import entrylab.workload.Aliases;
import entrylab.workload.catalogue.Workloads;
import entrylab.workload.log.LogCounts;
import entrylab.workload.log.LogReader;
import entrylab.workload.log.LogReport;
import entrylab.workload.log.LogSource;
import entrylab.workload.log.RecordedLog;
import entrylab.workload.log.StripLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a log of strace or perf trace, or a csv, holds: which syscalls, how often. */
@Command
final class WorkloadCommand implements Callable<Integer>, Configured {
  /** Calls that are saved at most, from the start: what the compact format takes. */
  private static final int MOST_SAVED = 1 << 24;

  private static final Setting<Boolean> ALIASES =
      Setting.of(
          "aliases",
          Choice.onOff(),
          true,
          "Whether newer names count as the calls they succeeded.");

  @Spec private CommandSpec spec;

  private final SettingOptions settings =
      new SettingOptions(ImageOptions.SETTINGS.and(ALIASES, CommonSettings.ANY_FORM));

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "The log, packed or not; several, or the folder of strace -ff, are one log; - is standard"
              + " input; a shipped workload's name.")
  private List<String> files;

  @Option(
      names = "--save",
      paramLabel = "OUT",
      description = "Write the calls without paths and arguments, to replay or to send.")
  private Path save;

  @Override
  public Integer call() throws IOException {
    RecordedLog log = log(save == null ? 0 : MOST_SAVED);
    if (save != null) {
      StripLog.save(log, save, Map.of());
    }
    LogCounts counts = log.counts();
    SyscallTable table = new ImageOptions(settings.settings()).table();
    PrintWriter out = spec.commandLine().getOut();
    print(
        LogReport.of(counts, table, settings.get(ALIASES) ? Aliases.shipped() : Aliases.NONE), out);
    out.flush();
    return 0;
  }

  private RecordedLog log(int keep) throws IOException {
    String only = files.getFirst();
    if (files.size() == 1 && Workloads.names().contains(only) && !Files.exists(Path.of(only))) {
      return RecordedLog.of(Workloads.get(only).recording());
    }
    List<LogSource> sources = new ArrayList<>();
    for (String word : files) {
      sources.addAll(
          word.equals("-")
              ? List.of(LogSource.of("standard input", System.in))
              : LogSource.of(Path.of(word)));
    }
    return LogReader.read(sources, keep);
  }

  private void print(LogReport report, PrintWriter out) throws IOException {
    switch (settings.get(CommonSettings.ANY_FORM)) {
      case TEXT -> out.print(WorkloadText.of(report));
      case CSV -> {
        out.println("syscall,count,status");
        report
            .byName()
            .forEach((name, count) -> out.println(name + "," + count + "," + status(report, name)));
      }
      case JSON -> {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("syscalls", report.syscalls());
        keys.put("ptregs", report.ptregs());
        keys.put("by_name", report.byName());
        keys.put("unknown", report.unknown());
        keys.put("aliased", report.aliased());
        keys.put("damaged_lines", report.damagedLines());
        keys.put("damaged", report.firstDamaged());
        keys.put("notes", report.notes());
        out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(keys));
      }
    }
  }

  private static String status(LogReport report, String name) {
    return report.unknown().containsKey(name)
        ? "unknown"
        : report.aliased().containsKey(name) ? report.aliases().get(name).tableName() : "table";
  }
}
