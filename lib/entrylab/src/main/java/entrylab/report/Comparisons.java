package entrylab.report;

import entrylab.report.Comparison.Group;
import entrylab.sweep.Cycles;
import entrylab.sweep.Result;
import entrylab.sweep.SweepResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** What a sweep's result lets one compare: instructions always, cycles where they were modelled. */
final class Comparisons {
  private Comparisons() {}

  static List<Comparison> of(SweepResult result) {
    List<Comparison> comparisons = new ArrayList<>();
    comparisons.add(
        new Comparison(
            "Instructions per syscall",
            Kind.COUNTED,
            groups(oncePerDesign(result), Comparisons::circumstance, Comparisons::instructions)));
    if (result.modelled()) {
      comparisons.add(
          new Comparison(
              "Cycles per syscall in the kernel",
              Kind.MODELLED,
              groups(result.rows(), Comparisons::onCpu, Comparisons::cycles)));
    }
    return comparisons;
  }

  private static List<Group> groups(
      List<Result> rows, Function<Result, String> circumstance, Function<Result, Sample> sample) {
    Map<String, List<Sample>> groups = new LinkedHashMap<>();
    for (Result row : rows) {
      groups
          .computeIfAbsent(circumstance.apply(row), name -> new ArrayList<>())
          .add(sample.apply(row));
    }
    return groups.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
  }

  /** Counts are the same on every CPU: the rows of the first one and the first pollution. */
  private static List<Result> oncePerDesign(SweepResult result) {
    if (!result.modelled()) {
      return result.rows();
    }
    Cycles first = result.rows().getFirst().cycles().orElseThrow();
    return result.rows().stream()
        .filter(row -> {
          Cycles cycles = row.cycles().orElseThrow();
          return cycles.cpu().equals(first.cpu()) && cycles.pollution() == first.pollution();
        })
        .toList();
  }

  private static String circumstance(Result row) {
    return row.workload() + ", share under " + row.tracing() + " " + row.traced();
  }

  private static Sample instructions(Result row) {
    return Sample.independent(
        row.design(), row.syscalls(), row.counts().instructions(), row.counts().instructionsSd());
  }

  private static String onCpu(Result row) {
    Cycles cycles = row.cycles().orElseThrow();
    String between =
        cycles.pollution() == 0
            ? ""
            : String.format(Locale.ROOT, ", %,d bytes touched between calls", cycles.pollution());
    return circumstance(row) + ", " + cycles.cpu() + between;
  }

  private static Sample cycles(Result row) {
    Cycles cycles = row.cycles().orElseThrow();
    return new Sample(row.design(), cycles.n(), cycles.mean(), cycles.sd(), cycles.se());
  }
}
