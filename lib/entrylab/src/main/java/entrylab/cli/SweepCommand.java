package entrylab.cli;

import entrylab.reproduce.Manifest;
import entrylab.reproduce.WholeFile;
import entrylab.sweep.LeftOutPoint;
import entrylab.sweep.SweepResult;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts designs by workloads by traced shares, models their cycles, and prints the result. */
@Command(name = "sweep", description = "Compare designs over workloads and traced shares.")
final class SweepCommand implements Runnable {
  /** Of the files that are kept. */
  private static final String NAME = "sweep";

  @Spec private CommandSpec spec;

  @Mixin private SweepOptions options;

  @Mixin private TaskOptions tasks;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Keep the result there: text, CSV, and a manifest for ./lab reproduce.")
  private Path folder;

  @Option(names = "--format", paramLabel = "text|csv|json", description = "Default: text.")
  private OutputFormat format = OutputFormat.TEXT;

  @Override
  public void run() {
    var out = spec.commandLine().getOut();
    if (folder != null) {
      Manifest.makeFolder(folder);
    }
    SweepResult result = tasks.of(options.sweep()).run();
    if (folder != null) {
      Manifest.keep(folder, NAME, result);
      WholeFile.write(folder.resolve(NAME + ".txt"), OutputFormat.TEXT.of(result));
    }
    out.print(format.of(result));
    out.flush();
    if (format != OutputFormat.TEXT) {
      LeftOutPoint.summary(result.leftOut()).forEach(spec.commandLine().getErr()::println);
    }
  }
}
