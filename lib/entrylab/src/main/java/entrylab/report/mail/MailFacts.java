package entrylab.report.mail;

import entrylab.check.Check;
import entrylab.check.report.CheckReport;
import entrylab.compare.Comparison;
import entrylab.compare.DifferenceSupport;
import entrylab.compare.PairPoint;
import entrylab.compare.SweptPair;
import entrylab.core.anchor.Accuracy;
import entrylab.core.cpu.Cpu;
import entrylab.design.Design;
import entrylab.image.ImageOptions;
import entrylab.kernel.KernelRecord;
import entrylab.report.comparison.MeasuredRecord;
import entrylab.reproduce.Provenance;
import entrylab.setting.Settings;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a mail of one screen says.
 *
 * @param result of the sweep; the first design is the baseline
 * @param targets what each of the others was found to do
 * @param broken what the checker finds, by design; nothing for a clean one
 * @param error of the model on published sequences, by CPU, as a share
 * @param provenance where it all comes from
 * @param record of a machine, to stand beside the model
 */
record MailFacts(
    SweepResult result,
    List<Target> targets,
    Map<String, List<String>> broken,
    Map<String, Double> error,
    Provenance provenance,
    Optional<MeasuredRecord> record) {

  /**
   * Another design than the baseline.
   *
   * @param comparison with the baseline
   * @param supports of every difference there is
   */
  record Target(Comparison comparison, List<DifferenceSupport> supports) {
    /** What a difference hangs on, if there is one. */
    Optional<DifferenceSupport> support(PairPoint point) {
      return supports.stream().filter(support -> support.point().equals(point)).findFirst();
    }
  }

  /** Finds out what is still missing: verdicts, and what differences hang on. */
  static MailFacts of(SweepResult result, Optional<MeasuredRecord> record) {
    Settings settings = result.settings();
    List<Target> targets = new ArrayList<>();
    for (String name : result.designs().subList(1, result.designs().size())) {
      var pair =
          new SweptPair(Sweep.of(only(settings, List.of(result.designs().getFirst(), name))));
      Comparison comparison = pair.compared(result);
      targets.add(
          new Target(
              comparison,
              pair.supports(comparison.points().stream().filter(PairPoint::decided).toList())));
    }
    Map<String, Double> error = new LinkedHashMap<>();
    for (Cpu cpu : settings.get(SweepSettings.CPUS)) {
      error.put(cpu.name(), Accuracy.of(cpu, false).modelError());
    }
    return new MailFacts(
        result, targets, broken(settings), error, Provenance.kept(settings), record);
  }

  private static Settings only(Settings settings, List<String> names) {
    List<Design> designs =
        settings.get(SweepSettings.DESIGNS).stream()
            .filter(design -> names.contains(design.name()))
            .toList();
    List<KernelRecord> kernels =
        settings.get(SweepSettings.KERNELS).stream()
            .filter(kernel -> names.contains(kernel.name()))
            .toList();
    return settings.with(SweepSettings.DESIGNS, designs).with(SweepSettings.KERNELS, kernels);
  }

  private static Map<String, List<String>> broken(Settings settings) {
    boolean x32 = settings.get(ImageOptions.X32);
    Map<String, List<String>> broken = new LinkedHashMap<>();
    for (Design design : settings.get(SweepSettings.DESIGNS)) {
      CheckReport report = Check.of(design).x32(x32).run();
      broken.put(design.name(), report.ids());
    }
    return broken;
  }
}
