package entrylab.cli.kernel;

import entrylab.cli.option.CommonSettings;
import entrylab.cli.option.Configured;
import entrylab.cli.option.KernelSettings;
import entrylab.cli.option.SettingOptions;
import entrylab.compare.MitigationCosts;
import entrylab.kernel.KernelException;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.Kernels;
import entrylab.report.MitigationCostsText;
import entrylab.sweep.SweepSettings;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what each of a kernel's mitigations costs: one boot with it and one without it. */
@Command(
    name = "mitigations",
    description =
        "Tell what each of a kernel's mitigations costs a call, from records with and"
            + " without it.")
final class KernelMitigationsCommand implements Runnable, Configured {
  @Spec private CommandSpec spec;

  private final SettingOptions settings =
      SettingOptions.of(
          KernelSettings.CALL, CommonSettings.CPU, SweepSettings.PLACEMENTS, SweepSettings.SEED);

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "A record of build/kernels, made with --without-each.")
  private String name;

  @Override
  public void run() {
    KernelRecord all = Kernels.named(name);
    List<KernelRecord> without = Kernels.here().withoutEach(name);
    if (without.isEmpty()) {
      throw new KernelException(
          "no records " + name + "-without-...: ./lab kernel record --without-each makes them");
    }
    var out = spec.commandLine().getOut();
    out.print(
        MitigationCostsText.of(
            MitigationCosts.of(
                all,
                without,
                settings.get(KernelSettings.CALL).name(),
                settings.get(CommonSettings.CPU),
                settings.get(SweepSettings.PLACEMENTS),
                settings.get(SweepSettings.SEED))));
    out.flush();
  }
}
