package entrylab.cli;

import entrylab.cli.option.CommonSettings;
import entrylab.cli.option.Configured;
import entrylab.cli.option.Form;
import entrylab.cli.option.SettingOptions;
import entrylab.cli.option.SweepOptions;
import entrylab.report.SweepText;
import entrylab.reproduce.Manifest;
import entrylab.reproduce.SweepManifest;
import entrylab.reproduce.WholeFile;
import entrylab.setting.SettingGroup;
import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.result.LeftOutPoint;
import entrylab.sweep.result.ResultColumn;
import entrylab.sweep.result.ResultColumns;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts designs by workloads by traced shares, models their cycles, and prints the result. */
@Command
final class SweepCommand implements Runnable, Configured, Interrupted.Resumed {
  /** Of the files that are kept. */
  private static final String NAME = "sweep";

  @Spec private CommandSpec spec;

  @Mixin private final SweepOptions options;

  SweepCommand() {
    this(SweepSettings.ALL);
  }

  /** A command for sweeps with other settings than those that are declared. */
  SweepCommand(SettingGroup group) {
    options = new SweepOptions(group, CommonSettings.ANY_FORM, CommonSettings.COLUMNS);
  }

  @Override
  public SettingOptions settings() {
    return options.settings();
  }

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Keep the result there: text, CSV, and a manifest for ./lab reproduce.")
  private Path folder;

  @Override
  public void run() {
    var out = spec.commandLine().getOut();
    if (folder != null) {
      Manifest.makeFolder(folder);
    }
    SweepResult result = options.sweep().run();
    if (folder != null) {
      SweepManifest.keep(folder, NAME, result);
      WholeFile.write(folder.resolve(NAME + ".txt"), text(result));
    }
    Form form = settings().get(CommonSettings.ANY_FORM);
    out.print(
        switch (form) {
          case TEXT -> text(result);
          case CSV -> result.csv();
          case JSON -> result.json();
        });
    out.flush();
    if (form != Form.TEXT) {
      LeftOutPoint.summary(result.leftOut()).forEach(spec.commandLine().getErr()::println);
    }
  }

  private String text(SweepResult result) {
    List<ResultColumn> columns = settings().get(CommonSettings.COLUMNS);
    return columns.equals(ResultColumns.all())
        ? SweepText.whole(result)
        : SweepText.of(result, columns);
  }
}
