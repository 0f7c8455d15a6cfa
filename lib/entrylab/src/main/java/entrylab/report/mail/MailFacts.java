package entrylab.report.mail;

import entrylab.compare.Comparison;
import entrylab.compare.DifferenceSupport;
import entrylab.compare.PairPoint;
import entrylab.compare.SweptPair;
import entrylab.core.anchor.Accuracy;
import entrylab.core.cpu.Cpu;
import entrylab.design.Design;
import entrylab.kernel.KernelRecord;
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
 * @param checked what the checker says of each design; recorded kernels are not checked
 * @param error of the model on published sequences, by CPU, as a share
 * @param provenance where it all comes from
 * @param extras what stands beside the model, is answered, and goes with it
 */
record MailFacts(
    SweepResult result,
    List<Target> targets,
    List<CheckedDesign> checked,
    Map<String, Double> error,
    Provenance provenance,
    MailExtras extras) {

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
  static MailFacts of(SweepResult result, MailExtras extras) {
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
        result, targets, CheckedDesign.all(settings), error, Provenance.kept(settings), extras);
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
}
