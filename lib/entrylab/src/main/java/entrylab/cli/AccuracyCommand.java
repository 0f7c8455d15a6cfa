package entrylab.cli;

import entrylab.accuracy.AccuracyReport;
import entrylab.core.anchor.LlvmMca;
import entrylab.core.cpu.Cpu;
import entrylab.report.AccuracyText;
import entrylab.sweep.SweepSettings;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds the cycle model against published figures and prints how far it is from them. */
@Command
final class AccuracyCommand implements Runnable, Configured {

  @Spec private CommandSpec spec;

  private final SettingOptions settings =
      SettingOptions.of(SweepSettings.CPUS, CommonSettings.TEXT_OR_CSV)
          .help(SweepSettings.CPUS, "Only these: names, or .cpu files.")
          .unlessSaid(SweepSettings.CPUS, List.of(), "all that are no ablations");

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Mixin private KeepOption keep;

  @Override
  public void run() {
    if (LlvmMca.version().isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new IllegalArgumentException(LlvmMca.HINT + "; with CI=true its columns must be there");
    }
    List<Cpu> cpus = settings.get(SweepSettings.CPUS);
    AccuracyReport report = cpus.isEmpty() ? AccuracyReport.run() : AccuracyReport.of(cpus);
    var out = spec.commandLine().getOut();
    out.print(
        settings.get(CommonSettings.TEXT_OR_CSV) == Form.CSV
            ? AccuracyText.csv(report)
            : AccuracyText.of(report));
    out.flush();
    if (report.mca().isEmpty()) {
      spec.commandLine().getErr().println("lab: " + LlvmMca.HINT + "; its columns are left out");
    }
  }
}
