package entrylab.cli;

import entrylab.cli.option.Configured;
import entrylab.cli.option.DesignArgument;
import entrylab.cli.option.KeepOption;
import entrylab.cli.option.SettingOptions;
import entrylab.compare.MitigationStack;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.image.ImageOptions;
import entrylab.image.MitigationList;
import entrylab.report.MitigationStackText;
import entrylab.sweep.SweepSettings;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what each of some mitigations costs a design's call, put on top of those before it. */
@Command
final class MitigationsCommand implements Runnable, Configured {
  @Spec private CommandSpec spec;

  private final SettingOptions settings =
      SettingOptions.of(
              ImageOptions.MITIGATIONS,
              SweepSettings.CPUS,
              SweepSettings.PLACEMENTS,
              SweepSettings.SEED)
          .unlessSaid(ImageOptions.MITIGATIONS, MitigationList.named("skylake-2024"))
          .unlessSaid(SweepSettings.CPUS, List.of(Cpus.get("skylake")));

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Mixin private KeepOption keep;

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = "switch",
      paramLabel = "DESIGN",
      converter = DesignArgument.class,
      description = "A shipped design or a FILE.S. Default: ${DEFAULT-VALUE}.")
  private Design design;

  @Option(
      names = "--syscall",
      defaultValue = "getpid",
      paramLabel = "NAME",
      description = "What is called. Default: ${DEFAULT-VALUE}.")
  private String syscall;

  @Override
  public void run() {
    var out = spec.commandLine().getOut();
    out.print(
        MitigationStackText.of(
            MitigationStack.of(
                design,
                syscall,
                settings.get(ImageOptions.MITIGATIONS),
                settings.get(SweepSettings.CPUS),
                settings.get(SweepSettings.PLACEMENTS),
                settings.get(SweepSettings.SEED))));
    out.flush();
  }
}
