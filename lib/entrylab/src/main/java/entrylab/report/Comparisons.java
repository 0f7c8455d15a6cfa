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
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a sweep's result lets one compare: instructions always, cycles where they were modelled. */
final class Comparisons {
  private static final List<String> FIGURES = List.of("mean", "sd");

  private Comparisons() {}

  static List<Comparison> of(SweepResult result) {
    List<Comparison> comparisons = new ArrayList<>();
    comparisons.add(
        new Comparison(
            "Instructions per syscall",
            Kind.COUNTED,
            FIGURES,
            groups(oncePerDesign(result), Comparisons::circumstance, Comparisons::instructions)));
    if (result.modelled()) {
      comparisons.add(
          new Comparison(
              "Cycles per syscall in the kernel",
              Kind.MODELLED,
              FIGURES,
              groups(result.rows(), Comparisons::onCpu, Comparisons::cycles)));
    }
    return comparisons;
  }

  /** One group per circumstance; each row is compared with the first one of its group. */
  private static List<Group> groups(
      List<Result> rows,
      Function<Result, String> circumstance,
      BiFunction<Result, Result, Sample> sample) {
    Map<String, List<Result>> groups = new LinkedHashMap<>();
    for (Result row : rows) {
      groups.computeIfAbsent(circumstance.apply(row), name -> new ArrayList<>()).add(row);
    }
    List<Group> all = new ArrayList<>();
    groups.forEach((name, members) ->
        all.add(
            new Group(
                name,
                members.stream().map(row -> sample.apply(row, members.getFirst())).toList())));
    return all;
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
    return row.workload() + ", " + TracedWords.of(row.traced().value(), row.tracing().toString());
  }

  private static Sample instructions(Result row, Result baseline) {
    var counts = row.counts();
    var paired = counts.lengths().less(baseline.counts().lengths());
    return new Sample(
        row.design(),
        row.syscalls(),
        List.of(counts.instructions(), counts.instructionsSd()),
        Difference.of(paired, baseline.counts().instructions()));
  }

  private static String onCpu(Result row) {
    Cycles cycles = row.cycles().orElseThrow();
    String between =
        cycles.pollution() == 0
            ? ""
            : String.format(Locale.ROOT, ", %,d bytes touched between calls", cycles.pollution());
    return circumstance(row) + ", " + cycles.cpu() + between;
  }

  private static Sample cycles(Result row, Result baseline) {
    Cycles cycles = row.cycles().orElseThrow();
    Cycles others = baseline.cycles().orElseThrow();
    return new Sample(
        row.design(),
        cycles.n(),
        List.of(cycles.mean(), cycles.sd()),
        Difference.of(cycles.batches().less(others.batches()), others.mean()));
  }
}
