package entrylab.plot;

import entrylab.sweep.SweepResult;
import entrylab.sweep.result.Cycles;
import entrylab.sweep.result.Metric;
import entrylab.sweep.result.NumberKind;
import entrylab.sweep.result.Result;
import java.util.List;
import java.util.Optional;

/**
 * What a chart of a sweep is of: one workload, on one CPU with one pollution where the sweep names
 * CPUs. Points of several would be joined to one line.
 *
 * @param first any of the rows: what it says besides its design and share holds for all
 */
record ChartSubject(Result first) {

  /**
   * The subject of a result.
   *
   * @throws IllegalArgumentException if it has none, or several, telling how to take one
   */
  static ChartSubject of(SweepResult result) {
    one("workload", result.workloads(), "workload(name)");
    List<String> cpus = result.cpus();
    if (!cpus.isEmpty()) {
      one("CPU", cpus, "cpu(name)");
      one("pollution", result.pollutions(), "pollution(bytes)");
    }
    return new ChartSubject(result.rows().getFirst());
  }

  private static void one(String what, List<?> there, String filter) {
    if (there.size() != 1) {
      throw new IllegalArgumentException(
          "a chart of one " + what + " at a time, not " + there + ": use " + filter);
    }
  }

  /** What is to be known of a figure besides its name: of cycles, CPU, cost and pollution. */
  String circumstances(Metric metric) {
    Optional<Cycles> cycles =
        metric.kind() == NumberKind.MODELLED ? first.cycles() : Optional.empty();
    return cycles.map(ChartSubject::words).orElse("");
  }

  private static String words(Cycles cycles) {
    String pollution = cycles.pollution() == 0 ? "" : ", pollution " + cycles.pollution();
    return ", " + cycles.cpu() + ", " + cycles.cost().title() + pollution;
  }
}
