package entrylab.sensitivity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.CpuWords;
import entrylab.core.cpu.Cpus;
import entrylab.core.uop.UnknownForm;
import entrylab.files.UniqueNames;
import entrylab.sweep.Sweep;
import entrylab.sweep.SweepResult;
import entrylab.sweep.call.Cost;
import entrylab.sweep.result.Cycles;
import entrylab.sweep.result.Result;
import entrylab.sweep.result.RunLength;
import entrylab.sweep.result.TracedShare;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/**
 * A sweep run again and again with each uncertain constant of its CPUs at the ends of its stated
 * range, to see whether the fastest design stays the same.
 *
 * <p>Immutable; each setter returns a changed copy.
 *
 * <pre>{@code
 * show(Sensitivity.of(Sweep.of("duplicated-table", "trampoline-slowpath")).on("haswell").run());
 * }</pre>
 */
public final class Sensitivity {
  /** Syscalls per point; every design and variation is given the same ones. */
  public static final long DEFAULT_SYSCALLS = 3000;

  private final Sweep sweep;
  private final List<Cpu> cpus;
  private final Function<Cpu, List<Variation>> variations;

  private Sensitivity(Sweep sweep, List<Cpu> cpus, Function<Cpu, List<Variation>> variations) {
    this.sweep = sweep;
    this.cpus = List.copyOf(cpus);
    this.variations = variations;
  }

  /**
   * Of a sweep's designs, workloads, shares and pollutions, on a Haswell unless said otherwise,
   * with {@value #DEFAULT_SYSCALLS} syscalls a point. A verdict rests on no estimate: instruction
   * forms that a CPU's table lacks are refused.
   */
  public static Sensitivity of(Sweep sweep) {
    return new Sensitivity(
        sweep.length(new RunLength.Sampled(DEFAULT_SYSCALLS)).unknownForms(UnknownForm.REFUSE),
        List.of(Cpus.get("haswell")),
        Variation::underEachPredictor);
  }

  /** On these CPUs. */
  public Sensitivity on(List<Cpu> wanted) {
    return new Sensitivity(sweep, UniqueNames.each("CPU", wanted, Cpu::name), variations);
  }

  /** On these CPUs, given one by one. */
  public Sensitivity on(Cpu... wanted) {
    return on(Arrays.asList(wanted));
  }

  /**
   * On these CPUs, by their words: {@code on("haswell", "mine.cpu")}.
   *
   * @throws IllegalArgumentException if one means nothing, telling which names are near
   */
  public Sensitivity on(String... words) {
    CpuWords cpus = new CpuWords();
    return on(Arrays.stream(words).map(cpus::read).toList());
  }

  /**
   * With this number of syscalls at each point, of a recording in pieces from all over it: its
   * first calls would tell of the program's start, where a sweep that runs until it is certain does
   * not.
   *
   * @throws IllegalArgumentException if not positive
   */
  public Sensitivity syscalls(long count) {
    return length(new RunLength.Sampled(count));
  }

  /** With points timed for so long. */
  public Sensitivity length(RunLength length) {
    return new Sensitivity(sweep.length(length), cpus, variations);
  }

  /** With one constant changed at a time, the indirect predictor's kind being one of them. */
  public Sensitivity oneAtATime() {
    return new Sensitivity(sweep, cpus, Variation::of);
  }

  /**
   * Runs it. Designs that do not bring a call back at a point take no part in it.
   *
   * @throws IllegalArgumentException if a workload's word means nothing
   * @throws CancellationException if the thread is interrupted
   */
  public SensitivityResult run() {
    List<Contest> contests = new ArrayList<>();
    for (Cpu cpu : cpus) {
      contests.addAll(contests(cpu, varied(cpu)));
    }
    return new SensitivityResult(contests);
  }

  /**
   * The CPU's variations, but of instructions that nobody executes; where whole calls are charged,
   * each of their costs at both ends too.
   */
  private List<Variation> varied(Cpu cpu) {
    List<Variation> all =
        new ArrayList<>(Variation.without(sweep.idle(cpu), variations.apply(cpu)));
    sweep.charged().forEach(cost -> all.addAll(all.getFirst().with(cost)));
    return all;
  }

  /** A point of the sweep, whatever the design and the variation. */
  private record Place(String workload, TracedShare traced, int pollution, Cost cost) {}

  private List<Contest> contests(Cpu cpu, List<Variation> varied) {
    Map<Place, Map<Variation, List<Result>>> rows = new LinkedHashMap<>();
    varied.stream()
        .collect(groupingBy(Variation::costs, LinkedHashMap::new, toList()))
        .forEach((costs, variations) -> {
          SweepResult result =
              sweep
                  .leavingOutBroken()
                  .costs(costs)
                  .on(variations.stream().map(Variation::cpu).toList())
                  .run();
          for (Variation variation : variations) {
            result.cpu(variation.cpu().name()).rows().forEach(row -> keep(rows, variation, row));
          }
        });
    List<Contest> contests = new ArrayList<>();
    rows.forEach((place, byVariation) ->
        contests.add(
            new Contest(
                cpu.name(),
                place.workload(),
                place.traced(),
                place.pollution(),
                place.cost(),
                varied.stream().map(v -> varied(v, byVariation.get(v))).toList())));
    return contests;
  }

  private static void keep(
      Map<Place, Map<Variation, List<Result>>> rows, Variation variation, Result row) {
    Cycles modelled = row.modelled();
    rows.computeIfAbsent(
            new Place(row.workload(), row.traced(), modelled.pollution(), modelled.cost()),
            place -> new LinkedHashMap<>())
        .computeIfAbsent(variation, v -> new ArrayList<>())
        .add(row);
  }

  /**
   * What designs took. Those that execute the same instructions are given the first one's cycles:
   * nothing but placement could tell them apart.
   */
  private static VariedRun varied(Variation variation, List<Result> rows) {
    Map<String, Double> cycles = new LinkedHashMap<>();
    Map<String, List<Double>> byPlacement = new LinkedHashMap<>();
    for (Result row : rows) {
      Result first = rows.stream().filter(row::executesTheSame).findFirst().orElseThrow();
      Cycles modelled = first.modelled();
      cycles.put(row.design(), modelled.withUser());
      byPlacement.put(
          row.design(),
          modelled.byPlacement().stream().map(mean -> mean + modelled.user().cycles()).toList());
    }
    return new VariedRun(variation, cycles, byPlacement);
  }
}
