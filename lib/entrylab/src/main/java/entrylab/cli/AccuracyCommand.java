package entrylab.cli;

import entrylab.accuracy.AccuracyReport;
import entrylab.cli.option.CommonSettings;
import entrylab.cli.option.Configured;
import entrylab.cli.option.Form;
import entrylab.cli.option.KeepOption;
import entrylab.cli.option.SettingOptions;
import entrylab.core.anchor.LlvmMca;
import entrylab.core.cpu.Cpu;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.measure.HardwareAccuracy;
import entrylab.measure.Measure;
import entrylab.measure.SequenceSearch;
import entrylab.report.AccuracyText;
import entrylab.report.HardwareText;
import entrylab.sweep.SweepSettings;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Holds the cycle model against published figures and prints how far it is from them. */
@Command
final class AccuracyCommand implements Runnable, Configured {

  private static final int PROCESSES = 8;
  private static final int ROUNDS = 7;

  @Spec private CommandSpec spec;

  private final SettingOptions settings =
      SettingOptions.of(SweepSettings.CPUS, CommonSettings.TEXT_OR_CSV, SweepSettings.SEED)
          .help(SweepSettings.SEED, "Of what --search draws.")
          .help(SweepSettings.CPUS, "Only these: names, or .cpu files.")
          .unlessSaid(SweepSettings.CPUS, List.of(), "all that are no ablations");

  @Override
  public SettingOptions settings() {
    return settings;
  }

  @Mixin private KeepOption keep;

  @Option(
      names = "--hardware",
      description = "Instead: how far it is from every processor whose record is kept.")
  private boolean hardware;

  @Option(
      names = "--search",
      description =
          "Instead: time random short sequences on this processor, and shrink those that the model"
              + " misses most, and those on which no two of it, llvm-mca and the processor agree.")
  private boolean search;

  @Option(
      names = "--long",
      description = "With baselines of whole paths, what counts as agreement, and sources.")
  private boolean whole;

  @Override
  public void run() {
    if (search) {
      search();
      return;
    }
    if (hardware) {
      hardware();
      return;
    }
    needed("its columns");
    List<Cpu> cpus = settings.get(SweepSettings.CPUS);
    AccuracyReport report = cpus.isEmpty() ? AccuracyReport.run() : AccuracyReport.of(cpus);
    var out = spec.commandLine().getOut();
    out.print(
        settings.get(CommonSettings.TEXT_OR_CSV) == Form.CSV
            ? AccuracyText.csv(report)
            : whole ? AccuracyText.whole(report) : AccuracyText.of(report));
    out.flush();
    if (report.mca().isEmpty()) {
      spec.commandLine().getErr().println("lab: " + LlvmMca.HINT + "; its columns are left out");
    }
  }

  /** Refuses to go on without llvm-mca where CI runs, which has it. */
  private static void needed(String what) {
    if (LlvmMca.version().isEmpty() && "true".equals(System.getenv("CI"))) {
      throw new IllegalArgumentException(
          LlvmMca.HINT + "; with CI=true " + what + " must be there");
    }
  }

  private void search() {
    if (hardware || settings.gives(SweepSettings.CPUS)) {
      throw new IllegalArgumentException(
          "--search goes by this processor alone: leave out --hardware and --cpu");
    }
    needed("what it says");
    var plan =
        new Measure.Settings(
            Designs.all(),
            ImageOptions.DEFAULT,
            List.of(),
            List.of(),
            List.of(),
            PROCESSES,
            ROUNDS,
            settings.get(SweepSettings.SEED),
            false,
            "./lab accuracy --search");
    var out = spec.commandLine().getOut();
    out.print(SequenceSearch.run(plan).toText());
    out.flush();
    if (LlvmMca.version().isEmpty()) {
      spec.commandLine()
          .getErr()
          .println("lab: " + LlvmMca.HINT + "; only what the model misses was looked for");
    }
  }

  private void hardware() {
    if (settings.gives(SweepSettings.CPUS)) {
      throw new IllegalArgumentException(
          "--hardware goes by each record's own processor: leave out --cpu");
    }
    HardwareAccuracy accuracy = HardwareAccuracy.kept();
    var out = spec.commandLine().getOut();
    out.print(
        settings.get(CommonSettings.TEXT_OR_CSV) == Form.CSV
            ? HardwareText.csv(accuracy)
            : HardwareText.of(accuracy));
    out.flush();
  }
}
