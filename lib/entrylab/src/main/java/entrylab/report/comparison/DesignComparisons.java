package entrylab.report.comparison;

import entrylab.report.comparison.DesignComparison.Group;
import entrylab.sweep.SweepResult;
import entrylab.sweep.TracedWords;
import entrylab.sweep.result.Cycles;
import entrylab.sweep.result.NumberKind;
import entrylab.sweep.result.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a sweep's result lets one compare: instructions always, cycles where they were modelled. */
public final class DesignComparisons {
  private static final List<String> FIGURES = List.of("mean", "sd");

  private DesignComparisons() {}

  public static List<DesignComparison> of(SweepResult result) {
    List<DesignComparison> comparisons = new ArrayList<>();
    comparisons.add(
        new DesignComparison(
            "Instructions per syscall",
            NumberKind.COUNTED,
            FIGURES,
            groups(
                oncePerDesign(result),
                DesignComparisons::circumstance,
                DesignComparisons::instructions)));
    if (result.modelled()) {
      comparisons.add(
          new DesignComparison(
              "Cycles per syscall in the kernel",
              NumberKind.MODELLED,
              FIGURES,
              groups(result.rows(), DesignComparisons::onCpu, DesignComparisons::cycles)));
    }
    return comparisons;
  }

  /** One group per circumstance; each row is compared with the first one of its group. */
  private static List<Group> groups(
      List<Result> rows,
      Function<Result, String> circumstance,
      BiFunction<Result, Result, SampleSummary> sample) {
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
    Cycles first = result.rows().getFirst().modelled();
    return result.rows().stream()
        .filter(row -> {
          Cycles cycles = row.modelled();
          return cycles.cpu().equals(first.cpu()) && cycles.pollution() == first.pollution();
        })
        .toList();
  }

  private static String circumstance(Result row) {
    return row.workload() + ", " + TracedWords.of(row.traced().value(), row.tracing().toString());
  }

  private static SampleSummary instructions(Result row, Result baseline) {
    var counts = row.counts();
    var paired = counts.lengths().less(baseline.counts().lengths());
    return new SampleSummary(
        row.design(),
        row.syscalls(),
        List.of(counts.instructions(), counts.instructionsSd()),
        BaselineDifference.of(paired, baseline.counts().instructions()));
  }

  private static String onCpu(Result row) {
    Cycles cycles = row.modelled();
    String between =
        cycles.pollution() == 0
            ? ""
            : String.format(Locale.ROOT, ", %,d bytes touched between calls", cycles.pollution());
    return circumstance(row) + ", " + cycles.cpu() + between;
  }

  private static SampleSummary cycles(Result row, Result baseline) {
    Cycles cycles = row.modelled();
    Cycles others = baseline.modelled();
    return new SampleSummary(
        row.design(),
        cycles.calls().n(),
        List.of(cycles.mean(), cycles.spread().sd()),
        BaselineDifference.of(row.cyclesLess(baseline), others.mean()),
        Optional.of(row.against(baseline)).filter(standing -> standing.all() > 0));
  }
}
