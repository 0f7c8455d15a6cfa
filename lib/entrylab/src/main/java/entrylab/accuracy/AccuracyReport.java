package entrylab.accuracy;

import entrylab.core.anchor.Accuracy;
import entrylab.core.anchor.LlvmMca;
import entrylab.core.anchor.Microbenchmark;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.core.cpu.Parameter;
import entrylab.files.UniqueNames;
import entrylab.progress.Interruption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The model against everything published that it can be held against.
 *
 * <pre>{@code
 * AccuracyReport report = AccuracyReport.of(List.of(Cpus.get("skylake")));
 * show(report.byCpu());
 * }</pre>
 *
 * @param byCpu microbenchmarks of each CPU
 * @param anchors figures of whole paths
 * @param mca version of llvm-mca; empty if it is not installed
 */
public record AccuracyReport(List<Accuracy> byCpu, List<AnchorRow> anchors, Optional<String> mca) {

  /** Takes copies. */
  public AccuracyReport {
    byCpu = List.copyOf(byCpu);
    anchors = List.copyOf(anchors);
  }

  /** Of every shipped CPU that is no ablation and that something was published of. */
  public static AccuracyReport run() {
    return of(Cpus.real().stream().filter(AccuracyReport::published).toList());
  }

  private static boolean published(Cpu cpu) {
    return Microbenchmark.all().stream().anyMatch(m -> m.cpu().equals(cpu.name()))
        || Anchor.all().stream().anyMatch(anchor -> anchor.cpu().equals(cpu.name()));
  }

  /** Of some CPUs, with the figures of whole paths that were taken on them. */
  public static AccuracyReport of(List<Cpu> cpus) {
    Optional<String> mca = LlvmMca.version();
    Map<String, Accuracy> byCpu = new LinkedHashMap<>();
    UniqueNames.each("CPU", cpus, Cpu::name)
        .forEach(cpu -> byCpu.put(cpu.name(), Accuracy.of(cpu, mca.isPresent())));
    Baseline linear = Baseline.perInstruction(byCpu);
    List<AnchorRow> rows =
        Anchor.all().stream()
            .filter(anchor -> byCpu.containsKey(anchor.cpu()))
            .map(anchor -> row(anchor, linear))
            .toList();
    return new AccuracyReport(List.copyOf(byCpu.values()), rows, mca);
  }

  private static AnchorRow row(Anchor anchor, Baseline linear) {
    Interruption.check("the comparison with published figures");
    return new AnchorRow(
        anchor,
        anchor.model(),
        Baseline.BOUND.of(anchor),
        linear.of(anchor),
        Baseline.MCA.of(anchor),
        anchor.hangsOn().map(constant -> ends(anchor, constant)).orElse(List.of()));
  }

  private static List<AnchorRow.End> ends(Anchor anchor, Parameter constant) {
    Cpu cpu = anchor.profile();
    return cpu.quantity(constant).range().choices().stream()
        .map(end -> new AnchorRow.End(end, anchor.model(cpu.with(constant, end))))
        .toList();
  }
}
