package entrylab.cli;

import entrylab.setting.Setting;
import entrylab.setting.WholeNumber;
import entrylab.speed.Speed;
import entrylab.speed.SpeedText;
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

  @Override
  public void run() {
    String text =
        SpeedText.of(
            Speed.measure(settings.get(CommonSettings.CPU), workload, settings.get(ROUNDS)));
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
  }
}
