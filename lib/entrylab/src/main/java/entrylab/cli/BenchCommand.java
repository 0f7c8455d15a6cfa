package entrylab.cli;

import entrylab.cli.option.CommonSettings;
import entrylab.cli.option.Configured;
import entrylab.cli.option.InputFile;
import entrylab.cli.option.SettingOptions;
import entrylab.kernel.Kernels;
import entrylab.reproduce.WholeFile;
import entrylab.setting.Setting;
import entrylab.setting.WholeNumber;
import entrylab.speed.Speed;
import entrylab.speed.SpeedRecord;
import entrylab.speed.SpeedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast the model runs, against what the host executes itself. */
@Command
final class BenchCommand implements Runnable, Configured {
  @Spec private CommandSpec spec;

  private static final Setting<Integer> ROUNDS =
      Setting.of(
          "rounds",
          WholeNumber.count(Integer.MAX_VALUE).narrow(),
          Speed.DEFAULT_ROUNDS,
          "How often everything is measured.");

  private final SettingOptions settings = SettingOptions.of(CommonSettings.CPU, ROUNDS);

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Option(
      names = "--workload",
      paramLabel = "NAME",
      description = "The recording to run; default: ${DEFAULT-VALUE}.",
      defaultValue = "git-status")
  private String workload;

  @Option(
      names = "--kernel",
      paramLabel = "NAME",
      description =
          "Run whole calls of a recorded kernel, too: a record of build/kernels or FILE.kernel.")
  private String kernel;

  @Option(names = "--out", paramLabel = "FILE", description = "Keep the ratios here, as csv.")
  private Path out;

  @Option(
      names = "--against",
      converter = InputFile.class,
      paramLabel = "FILE",
      description = "Say what is slower or faster than in a run of this machine that was kept.")
  private Path against;

  @Override
  public void run() {
    // First: a minute of measuring is no use with a file that is no record, or none to write.
    if (out != null) {
      WholeFile.check(out);
    }
    Optional<SpeedRecord> kept = Optional.ofNullable(against).map(BenchCommand::read);
    Speed speed =
        Speed.measure(
            settings.get(CommonSettings.CPU),
            workload,
            settings.get(ROUNDS),
            Optional.ofNullable(kernel).map(Kernels::named));
    SpeedRecord record = SpeedRecord.of(speed);
    var print = spec.commandLine().getOut();
    print.print(SpeedText.of(speed));
    kept.ifPresent(earlier -> print.print("\n" + record.against(earlier)));
    print.flush();
    if (out != null) {
      WholeFile.write(out, record.text());
    }
  }

  private static SpeedRecord read(Path file) {
    try (var reader = Files.newBufferedReader(file)) {
      return SpeedRecord.read(file.toString(), reader);
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read '" + file + "': " + e.getMessage(), e);
    }
  }
}
