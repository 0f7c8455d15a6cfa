package entrylab.report;

import entrylab.image.ImageOptions;
import entrylab.kernel.KernelRecord;
import entrylab.setting.Settings;
import entrylab.sweep.KernelCalls;
import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import entrylab.workload.catalogue.Workloads;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is to be said of recorded kernels among the rows of a sweep. */
final class KernelLines {
  private KernelLines() {}

  /** Nothing where there are none. */
  static String of(SweepResult result) {
    List<KernelRecord> records = result.settings().get(SweepSettings.KERNELS);
    return records.isEmpty()
        ? ""
        : "\nKernels are as they were recorded, not run by the lab: of dispatches a lone return is"
            + " in place of\neach handler and of tracing work, whole calls are all that was executed.\n"
            + records.stream().map(record -> of(record, result)).collect(Collectors.joining());
  }

  private static String of(KernelRecord record, SweepResult result) {
    Settings settings = result.settings();
    var calls = KernelCalls.of(record, settings);
    Map<String, Integer> stand = new TreeMap<>();
    for (String word : settings.get(SweepSettings.WORKLOADS)) {
      calls
          .standIns(Workloads.parse(word, new ImageOptions(settings).table()))
          .forEach((name, some) -> stand.merge(name, some, Math::max));
    }
    return String.format(
        Locale.ROOT,
        "  %s: %s, %s%s%n",
        record.name(),
        record.facts().getOrDefault("kernel", "unknown"),
        record.facts().getOrDefault("machine", "unknown machine"),
        stand.entrySet().stream()
            .map(entry ->
                String.format(
                    Locale.ROOT,
                    "%n  %s: %s stands for %d %s not recorded",
                    record.name(),
                    entry.getKey(),
                    entry.getValue(),
                    entry.getValue() == 1 ? "call that was" : "calls that were"))
            .collect(Collectors.joining()));
  }
}
