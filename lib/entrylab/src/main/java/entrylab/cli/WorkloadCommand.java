package entrylab.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import entrylab.image.SyscallTable;
import entrylab.workload.Aliases;
import entrylab.workload.log.LogCounts;
import entrylab.workload.log.LogReader;
import entrylab.workload.log.LogReport;
import entrylab.workload.log.StripLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a log of strace or perf trace, or a csv, holds: which syscalls, how often. */
@Command(name = "workload", description = "Tell what a log of strace, perf trace or a csv holds.")
final class WorkloadCommand implements Callable<Integer> {
  /** Calls that are saved at most, from the start: what the compact format takes. */
  private static final int MOST_SAVED = 1 << 24;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The log, gzip'd or not.")
  private Path file;

  @Option(names = "--format", paramLabel = "text|csv|json", description = "Default: text.")
  private Form format = Form.TEXT;

  @Mixin private TableOptions tableOptions;

  @Option(
      names = "--aliases",
      converter = OnOff.Word.class,
      paramLabel = "on|off",
      description = "Whether newer names count as the calls they succeeded; default: on.")
  private OnOff aliases = OnOff.ON;

  @Option(
      names = "--save",
      paramLabel = "OUT",
      description = "Write the calls without paths and arguments, to replay or to send.")
  private Path save;

  @Override
  public Integer call() throws IOException {
    LogCounts counts =
        save == null ? LogReader.count(file) : StripLog.strip(file, save, MOST_SAVED, Map.of());
    SyscallTable table = tableOptions.image().table();
    PrintWriter out = spec.commandLine().getOut();
    format.print(LogReport.of(counts, table, aliases.on() ? Aliases.shipped() : Aliases.NONE), out);
    out.flush();
    return 0;
  }

  /** The forms of the report. */
  enum Form {
    TEXT {
      @Override
      void print(LogReport report, PrintWriter out) {
        out.print(WorkloadText.of(report));
      }
    },
    CSV {
      @Override
      void print(LogReport report, PrintWriter out) {
        out.println("syscall,count,status");
        report
            .byName()
            .forEach((name, count) -> out.println(name + "," + count + "," + status(report, name)));
      }
    },
    JSON {
      @Override
      void print(LogReport report, PrintWriter out) throws IOException {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("syscalls", report.syscalls());
        keys.put("ptregs", report.ptregs());
        keys.put("by_name", report.byName());
        keys.put("unknown", report.unknown());
        keys.put("aliased", report.aliased());
        keys.put("damaged_lines", report.damagedLines());
        out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(keys));
      }
    };

    abstract void print(LogReport report, PrintWriter out) throws IOException;

    static String status(LogReport report, String name) {
      return report.unknown().containsKey(name)
          ? "unknown"
          : report.aliased().containsKey(name) ? report.aliases().get(name).tableName() : "table";
    }
  }
}
