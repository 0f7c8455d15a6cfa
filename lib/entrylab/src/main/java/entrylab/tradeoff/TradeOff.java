package entrylab.tradeoff;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.design.Design;
import entrylab.files.UniqueNames;
import entrylab.image.ImageOptions;
import entrylab.image.SyscallTable;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import entrylab.sweep.result.Cycles;
import entrylab.sweep.result.Result;
import entrylab.workload.SyscallRate;
import entrylab.workload.Workload;
import entrylab.workload.catalogue.Workloads;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Designs on real workloads: what each costs in cycles and in memory, and where the one that takes
 * most memory breaks even with each of the others.
 *
 * <pre>{@code
 * TradeOff tradeOff = TradeOff.of(Designs.all(), Workloads.names(), List.of(Cpus.get("haswell")));
 * show(TradeOffTable.of(tradeOff, "duplicated-table"));
 * }</pre>
 *
 * @param standings workload by workload, CPU by CPU, in the order of the designs
 * @param prices what a page costs on each CPU, in cycles per second
 */
public record TradeOff(List<Standing> standings, Map<String, Double> prices) {

  /** Takes copies. */
  public TradeOff {
    standings = List.copyOf(standings);
    prices = Map.copyOf(prices);
  }

  /**
   * Sweeps the workloads, and of each its ordinary calls with and without some marked ones.
   *
   * @param words of the workloads
   * @throws IllegalArgumentException if a word means nothing
   */
  public static TradeOff of(List<Design> designs, List<String> words, List<Cpu> cpus) {
    return of(Sweep.of(designs), words, cpus);
  }

  /**
   * A trade-off with a sweep's other settings, such as its seed; workloads, CPUs and shares are set
   * here.
   */
  public static TradeOff of(Sweep sweep, List<String> words, List<Cpu> cpus) {
    SyscallTable table = ImageOptions.DEFAULT.table();
    Map<String, CallHalves> halves = new LinkedHashMap<>();
    Set<String> all = new LinkedHashSet<>();
    for (String word : UniqueNames.each("workload", words, word -> word)) {
      CallHalves of = CallHalves.of(Workloads.parse(word, table), table);
      halves.put(word, of);
      all.add(word);
      of.ordinaryAlone().ifPresent(all::add);
      of.both(CostAtShares.RARE).ifPresent(all::add);
    }
    SweepResult result = sweep.on(cpus).workloads(List.copyOf(all)).traced(0, 0.5, 1).run();
    Swept swept = new Swept(result);
    List<Standing> standings = new ArrayList<>();
    for (String word : words) {
      Workload workload = Workloads.parse(word, table);
      for (Cpu cpu : cpus) {
        for (String design : result.designs()) {
          swept.standing(workload, halves.get(word), cpu.name(), design).ifPresent(standings::add);
        }
      }
    }
    Map<String, Double> prices = new LinkedHashMap<>();
    cpus.forEach(cpu ->
        prices.put(
            cpu.name(), (double) BreakEven.REFILL_LINES * cpu.count(Parameter.MEMORY_LATENCY)));
    return new TradeOff(standings, prices);
  }

  /** With a page of another price, in cycles per second, on every CPU. */
  public TradeOff pagePrice(double cycles) {
    Map<String, Double> same = new LinkedHashMap<>();
    prices.keySet().forEach(cpu -> same.put(cpu, cycles));
    return new TradeOff(standings, same);
  }

  /** The workloads, each once. */
  public List<String> workloads() {
    return standings.stream().map(Standing::workload).distinct().toList();
  }

  /** The designs, each once. */
  public List<String> designs() {
    return standings.stream().map(Standing::design).distinct().toList();
  }

  /** The standings on one workload and CPU. */
  public List<Standing> of(String workload, String cpu) {
    return standings.stream()
        .filter(s -> s.workload().equals(workload) && s.cpu().equals(cpu))
        .toList();
  }

  /** Where a design breaks even with each one that takes fewer pages, on a workload and CPU. */
  public List<BreakEven> breakEvens(String larger, String workload, String cpu) {
    List<Standing> all = of(workload, cpu);
    Optional<Standing> mine = all.stream().filter(s -> s.design().equals(larger)).findFirst();
    return mine.stream()
        .flatMap(m ->
            all.stream()
                .filter(s -> s.ledger().pages() < m.ledger().pages())
                .map(s -> breakEven(m, s)))
        .toList();
  }

  private BreakEven breakEven(Standing larger, Standing smaller) {
    return new BreakEven(
        larger.design(),
        smaller.design(),
        smaller.anchors().minus(larger.anchors()),
        smaller.cycles().minus(larger.cycles()),
        larger.ledger().pages() - smaller.ledger().pages(),
        prices.get(larger.cpu()));
  }

  /** Finds points of a sweep. */
  private record Swept(SweepResult result) {
    Optional<Standing> standing(Workload workload, CallHalves halves, String cpu, String design) {
      Optional<Result> none = row(workload.name(), cpu, design, 0);
      Optional<Result> all = row(workload.name(), cpu, design, 1);
      if (none.isEmpty() || all.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Standing(
              workload.name(),
              cpu,
              design,
              halves.ptregs(),
              SyscallRate.of(workload),
              line(Optional.of(workload.name()), cpu, design),
              none.get().modelled().spread().se(),
              all.get().modelled().spread().se(),
              none.get().ledger(),
              none.get(),
              new CostAtShares(
                  line(halves.ordinaryAlone().map(Swept::name), cpu, design),
                  line(halves.both(CostAtShares.RARE).map(Swept::name), cpu, design))));
    }

    private TracedLine line(Optional<String> workload, String cpu, String design) {
      return new TracedLine(
          mean(workload, cpu, design, 0),
          mean(workload, cpu, design, 0.5),
          mean(workload, cpu, design, 1));
    }

    private double mean(Optional<String> workload, String cpu, String design, double share) {
      return workload
          .flatMap(name -> row(name, cpu, design, share))
          .map(this::alike)
          .flatMap(Result::cycles)
          .map(Cycles::mean)
          .orElse(Double.NaN);
    }

    /** The first row of its point that executes the same: only placement could tell them apart. */
    private Result alike(Result row) {
      return result.rows().stream()
          .filter(other -> other.workload().equals(row.workload()))
          .filter(other -> other.traced().equals(row.traced()))
          .filter(other -> other.modelled().cpu().equals(row.modelled().cpu()))
          .filter(row::executesTheSame)
          .findFirst()
          .orElse(row);
    }

    private static String name(String word) {
      return Workloads.parse(word, ImageOptions.DEFAULT.table()).name();
    }

    private Optional<Result> row(String workload, String cpu, String design, double share) {
      return result.rows().stream()
          .filter(r ->
              r.workload().equals(workload)
                  && r.design().equals(design)
                  && r.traced().value() == share
                  && r.modelled().cpu().equals(cpu))
          .findFirst();
    }
  }
}
