package entrylab.compare;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entrylab.core.cpu.Cpu;
import entrylab.design.Design;
import entrylab.image.MemoryLedger;
import entrylab.kernel.KernelRecord;
import entrylab.placement.Placements;
import entrylab.sensitivity.Variation;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.TracedWords;
import entrylab.sweep.call.Pollution;
import entrylab.sweep.result.Cycles;
import entrylab.sweep.result.Result;
import entrylab.sweep.result.RunLength;
import entrylab.sweep.result.TracedShare;
import entrylab.workload.catalogue.Workloads;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two designs or recorded kernels over workloads.
 *
 * <pre>{@code
 * var pair = new SweptPair(Sweep.of("v4.4-stubs", "merged-v4.6").on("haswell"));
 * show(Compare.of(pair));
 * }</pre>
 */
public final class SweptPair implements ComparedPair {
  /** Ends a run after the placements asked for, whatever its interval is by then. */
  private static final RunLength ONE_ROUND = new RunLength.UntilCertain(0.99, 1_000_000);

  private final Sweep sweep;
  private final List<String> names;

  /** What makes a place again. */
  private record Origin(String word, TracedShare share, Pollution pollution) {}

  private final Map<ComparedPlace, Origin> origins = new LinkedHashMap<>();

  /**
   * The entry code of a sweep, the baseline first.
   *
   * @throws IllegalArgumentException if there are not two, or no CPU
   */
  public SweptPair(Sweep sweep) {
    names =
        Stream.concat(
                sweep.get(SweepSettings.DESIGNS).stream().map(Design::name),
                sweep.get(SweepSettings.KERNELS).stream().map(KernelRecord::name))
            .toList();
    if (names.size() != 2) {
      throw new IllegalArgumentException("a comparison is of two designs, not of " + names.size());
    }
    if (sweep.get(SweepSettings.CPUS).isEmpty()) {
      throw new IllegalArgumentException("a comparison needs a CPU to model");
    }
    this.sweep = sweep;
    for (String word : sweep.get(SweepSettings.WORKLOADS)) {
      String name = Workloads.parse(word, sweep.options().table()).name();
      for (TracedShare share : sweep.get(SweepSettings.TRACED)) {
        for (Pollution pollution : sweep.get(SweepSettings.POLLUTIONS)) {
          origins.put(
              new ComparedPlace(name, way(share, pollution.bytes())),
              new Origin(word, share, pollution));
        }
      }
    }
  }

  private String way(TracedShare share, int pollution) {
    String traced =
        TracedWords.of(share.value(), sweep.get(SweepSettings.TRACING).toString())
            .replaceFirst("^all ", "");
    return pollution == 0
        ? traced
        : String.format(Locale.ROOT, "%s, %,d bytes touched", traced, pollution);
  }

  @Override
  public PairTerms terms() {
    return terms(List.of());
  }

  private PairTerms terms(List<OccupiedSize> sizes) {
    boolean recordings = Workloads.names().containsAll(sweep.get(SweepSettings.WORKLOADS));
    return new PairTerms(
        names.getFirst(),
        names.getLast(),
        recordings ? "program" : "workload",
        sweep.get(SweepSettings.COST).title()
            + "; "
            + SweepSettings.placements(sweep.settings())
            + ", seed "
            + sweep.get(SweepSettings.SEED),
        sweep.get(SweepSettings.CPUS),
        sizes);
  }

  @Override
  public Comparison compared() {
    return compared(sweep.run());
  }

  /** The comparison of what the sweep gave. */
  public Comparison compared(SweepResult result) {
    List<PairPoint> points = points(result);
    if (points.isEmpty()) {
      throw new IllegalArgumentException(
          names.getFirst() + " and " + names.getLast() + " have no point that both come back from");
    }
    return new Comparison(terms(sizes(result)), points);
  }

  /** Of a kernel what its calls execute, since nobody knows the rest. */
  private List<OccupiedSize> sizes(SweepResult result) {
    MemoryLedger first = result.design(names.getFirst()).rows().getFirst().ledger();
    MemoryLedger second = result.design(names.getLast()).rows().getFirst().ledger();
    boolean kernels = !sweep.get(SweepSettings.KERNELS).isEmpty();
    return List.of(
        new OccupiedSize(
            kernels ? "bytes executed" : "bytes, linked", first.totalBytes(), second.totalBytes()),
        new OccupiedSize("pages", first.pages(), second.pages()));
  }

  @Override
  public List<PairPoint> points(List<Cpu> cpus) {
    return points(sweep.on(cpus).run());
  }

  @Override
  public List<PairPoint> points(ComparedPlace place, List<Cpu> cpus) {
    return points(at(place).on(cpus).run());
  }

  @Override
  public List<Variation> variations(Cpu cpu) {
    return Variation.without(sweep.idle(cpu), Variation.of(cpu, sweep.charged()));
  }

  @Override
  public List<PairPoint> varied(ComparedPlace place, List<Variation> variations) {
    Sweep few = few(at(place));
    Map<String, PairPoint> points = new LinkedHashMap<>();
    variations.stream()
        .collect(groupingBy(Variation::costs, LinkedHashMap::new, toList()))
        .forEach((costs, some) -> {
          List<Cpu> cpus = some.stream().map(Variation::cpu).distinct().toList();
          List<PairPoint> found = points(few.costs(costs).on(cpus).run());
          some.forEach(variation ->
              found.stream()
                  .filter(point -> point.cpu().equals(variation.cpu().name()))
                  .forEach(point -> points.put(variation.toString(), point)));
        });
    return variations.stream().map(variation -> points.get(variation.toString())).toList();
  }

  private static Sweep few(Sweep all) {
    Placements placements = SweepSettings.placements(all.settings());
    Sweep some =
        placements.alone() ? all : all.placements(Math.min(placements.count(), SHIFT_PLACEMENTS));
    return some.get(SweepSettings.SYSCALLS) instanceof RunLength.UntilCertain
        ? some.length(ONE_ROUND)
        : some;
  }

  private Sweep at(ComparedPlace place) {
    Origin origin = origins.get(place);
    return sweep
        .workload(origin.word())
        .traced(List.of(origin.share()))
        .pollution(List.of(origin.pollution()));
  }

  private List<PairPoint> points(SweepResult result) {
    List<PairPoint> points = new ArrayList<>();
    List<Result> seconds = result.design(names.getLast()).rows();
    for (Result first : result.design(names.getFirst()).rows()) {
      seconds.stream()
          .filter(second -> alike(first, second))
          .findFirst()
          .ifPresent(second -> points.add(point(first, second)));
    }
    return points;
  }

  private static boolean alike(Result one, Result other) {
    return one.workload().equals(other.workload())
        && one.traced().equals(other.traced())
        && one.modelled().cpu().equals(other.modelled().cpu())
        && one.modelled().pollution() == other.modelled().pollution();
  }

  private PairPoint point(Result first, Result second) {
    Cycles cycles = first.modelled();
    return new PairPoint(
        new ComparedPlace(first.workload(), way(first.traced(), cycles.pollution())),
        cycles.cpu(),
        new MeanCycles(cycles.mean(), cycles.spread().se()),
        new MeanCycles(second.modelled().mean(), second.modelled().spread().se()),
        second.executesTheSame(first),
        second.cyclesLess(first),
        second.against(first));
  }
}
