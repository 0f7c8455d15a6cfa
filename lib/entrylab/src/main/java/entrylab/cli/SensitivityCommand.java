package entrylab.cli;

import entrylab.cli.option.Configured;
import entrylab.cli.option.KeepOption;
import entrylab.cli.option.SettingOptions;
import entrylab.cli.option.SweepOptions;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.report.SensitivityText;
import entrylab.sensitivity.Sensitivity;
import entrylab.setting.Settings;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.result.RunLength;
import entrylab.sweep.result.TracedShare;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Tells whether the fastest design stays the fastest when uncertain constants are varied. */
@Command
final class SensitivityCommand implements Runnable, Configured, Interrupted.Resumed {
  @Spec private CommandSpec spec;

  private final SettingOptions settings =
      SettingOptions.of(
              SweepSettings.DESIGNS,
              SweepSettings.WORKLOADS,
              SweepSettings.TRACED,
              SweepSettings.TRACING,
              SweepSettings.CPUS,
              SweepSettings.POLLUTIONS,
              SweepSettings.COST,
              SweepSettings.SYSCALLS,
              SweepSettings.SEED,
              SweepSettings.PLACEMENTS,
              SweepSettings.PLACEMENT)
          .help(SweepSettings.DESIGNS, "Two or more names or .S files.")
          .unlessSaid(SweepSettings.DESIGNS, thread(), "v4.4 and the three of the thread")
          .unlessSaid(SweepSettings.WORKLOADS, List.of("git-status", "mix:read=0.9+clone=0.1"))
          .unlessSaid(
              SweepSettings.TRACED,
              List.of(new TracedShare(0), new TracedShare(0.1), new TracedShare(1)))
          .unlessSaid(SweepSettings.CPUS, List.of(Cpus.get("haswell")))
          .unlessSaid(SweepSettings.SYSCALLS, new RunLength.Sampled(Sensitivity.DEFAULT_SYSCALLS));

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Mixin private KeepOption keep;

  private static List<Design> thread() {
    return List.of(
        Designs.get("v4.4-stubs"),
        Designs.get("duplicated-table"),
        Designs.get("trampoline-slowpath"),
        Designs.get("merged-v4.6"));
  }

  @Override
  public void run() {
    SweepOptions.checkPlacement(settings);
    Settings said = settings.settings().in(SweepSettings.ALL);
    if (said.get(SweepSettings.DESIGNS).size() < 2) {
      throw new IllegalArgumentException("--designs: name at least two, to tell which is faster");
    }
    Sensitivity sensitivity =
        Sensitivity.of(Sweep.of(said))
            .on(said.get(SweepSettings.CPUS))
            .length(said.get(SweepSettings.SYSCALLS));
    var out = spec.commandLine().getOut();
    out.print(SensitivityText.of(sensitivity.run()));
    out.flush();
  }
}
