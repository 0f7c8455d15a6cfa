package entrylab.cli;

import entrylab.alignment.AlignmentExperiment;
import entrylab.cli.option.Configured;
import entrylab.cli.option.KeepOption;
import entrylab.cli.option.SettingOptions;
import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.report.AlignmentText;
import entrylab.setting.Settings;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.result.RunLength;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells what it is worth to align entry points, or all functions, to 32 and 64 bytes. */
@Command
final class AlignmentCommand implements Runnable, Configured, Interrupted.Resumed {
  @Spec private CommandSpec spec;

  private final SettingOptions settings =
      SettingOptions.of(
              SweepSettings.DESIGNS,
              SweepSettings.CPUS,
              SweepSettings.WORKLOADS,
              SweepSettings.SYSCALLS,
              SweepSettings.SEED,
              SweepSettings.PLACEMENTS)
          .unlessSaid(SweepSettings.DESIGNS, List.of(Designs.get("merged-v4.6")))
          .unlessSaid(SweepSettings.CPUS, List.of(Cpus.get("haswell")))
          .unlessSaid(
              SweepSettings.SYSCALLS, new RunLength.Fixed(AlignmentExperiment.DEFAULT_SYSCALLS));

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Mixin private KeepOption keep;

  @Override
  public void run() {
    Settings said = settings.settings().in(SweepSettings.ALL);
    var out = spec.commandLine().getOut();
    out.print(AlignmentText.of(AlignmentExperiment.of(Sweep.of(said)).run()));
    out.flush();
  }
}
