package entrylab.tradeoff;

import entrylab.core.cpu.Cpu;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepSettings;
import entrylab.tradeoff.SweptGains.Bracket;
import entrylab.workload.SyscallRate;
import entrylab.workload.Workload;
import entrylab.workload.catalogue.Workloads;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Finds by sweeping where a larger design breaks even with smaller ones: along each axis first on a
 * coarse grid, then between the two shares where the gain changes its sign, with several seeds.
 *
 * <p>The result stands beside the closed form, which knows the cost at a few shares only and takes
 * it for straight in between.
 *
 * <pre>{@code
 * var cpus = List.of(Cpus.get("haswell"));
 * TradeOff at = TradeOff.of(Designs.all(), List.of("git-status"), cpus);
 * var sweep = Sweep.of(Designs.all());
 * show(EvenTable.of(EvenSearch.of(sweep, at, List.of("git-status"), cpus, "duplicated-table")));
 * }</pre>
 */
public final class EvenSearch {
  /** With how many seeds each share is looked for: the sweep's and those that follow it. */
  public static final int SEEDS = 3;

  private static final int PARTS = 5;

  private final Sweep sweep;
  private final TradeOff tradeOff;
  private final Cpu cpu;
  private final String larger;

  private EvenSearch(Sweep sweep, TradeOff tradeOff, Cpu cpu, String larger) {
    this.sweep = sweep;
    this.tradeOff = tradeOff;
    this.cpu = cpu;
    this.larger = larger;
  }

  /**
   * The shares at which a design breaks even with any that takes fewer pages, where there are such.
   *
   * @param sweep with the designs and the seed of the trade-off
   * @param tradeOff of the same designs on these words and CPUs
   * @param words of the workloads; one without a rate of syscalls breaks even nowhere
   */
  public static List<EvenShare> of(
      Sweep sweep, TradeOff tradeOff, List<String> words, List<Cpu> cpus, String larger) {
    List<EvenShare> found = new ArrayList<>();
    for (String word : words) {
      for (Cpu cpu : cpus) {
        found.addAll(new EvenSearch(sweep, tradeOff, cpu, larger).of(word));
      }
    }
    return found.stream().filter(EvenShare::exists).toList();
  }

  private List<EvenShare> of(String word) {
    Workload workload = Workloads.parse(word, sweep.options().table());
    OptionalDouble rate = SyscallRate.of(workload);
    List<BreakEven> pairs = tradeOff.breakEvens(larger, workload.name(), cpu.name());
    if (rate.isEmpty() || pairs.isEmpty()) {
      return List.of();
    }
    List<EvenShare> found = new ArrayList<>();
    for (Axis axis : Axis.values()) {
      List<List<Double>> swept = search(word, axis, pairs);
      for (int pair = 0; pair < pairs.size(); pair++) {
        found.add(
            new EvenShare(
                workload.name(),
                cpu.name(),
                larger,
                pairs.get(pair).smaller(),
                axis,
                axis == Axis.PTREGS
                    ? tradeOff.of(workload.name(), cpu.name()).getFirst().ptregs()
                    : 0,
                axis.closedForm(pairs.get(pair), rate.getAsDouble()),
                swept.get(pair)));
      }
    }
    return found;
  }

  /** For each pair, the shares that were found. */
  private List<List<Double>> search(String word, Axis axis, List<BreakEven> pairs) {
    List<List<Double>> found = new ArrayList<>();
    pairs.forEach(pair -> found.add(new ArrayList<>()));
    for (int i = 0; i < SEEDS; i++) {
      Sweep seeded = sweep.seed(sweep.get(SweepSettings.SEED) + i);
      Optional<SweptGains> fine =
          SweptGains.of(seeded, cpu, word, axis, axis.grid())
              .map(coarse -> inner(coarse, pairs))
              .filter(inner -> !inner.isEmpty())
              .flatMap(inner -> SweptGains.of(seeded, cpu, word, axis, inner));
      for (int pair = 0; pair < pairs.size(); pair++) {
        fine.flatMap(at(pairs.get(pair))).map(Bracket::even).ifPresent(found.get(pair)::add);
      }
    }
    return found;
  }

  private static Function<SweptGains, Optional<Bracket>> at(BreakEven pair) {
    return gains -> gains.bracket(pair);
  }

  /** The ends of each pair's bracket, and shares between. */
  private static List<Double> inner(SweptGains coarse, List<BreakEven> pairs) {
    return pairs.stream()
        .flatMap(pair -> coarse.bracket(pair).stream())
        .flatMap(bracket -> bracket.divided(PARTS))
        .distinct()
        .sorted()
        .toList();
  }
}
