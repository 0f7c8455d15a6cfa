package entrylab.sweep;

import entrylab.core.cpu.Cpu;
import entrylab.core.replay.CoreShape;
import entrylab.core.replay.PipelineShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * CPUs of a sweep whose caches and predictors answer alike: one constant changed after the other,
 * as a rule. What they answer is found once for all of them.
 *
 * <pre>{@code
 * var pair = List.of(Cpus.get("haswell"), Cpus.get("haswell").with(Parameter.MISPREDICT, "20"));
 * show(CpuFamily.of(pair, 16).size()); // 1
 * }</pre>
 *
 * @param numbers of the CPUs in the sweep; a single 0 where no cycles are wanted
 * @param cpus empty where no cycles are wanted
 */
public record CpuFamily(List<Integer> numbers, List<Cpu> cpus) {
  private static final CpuFamily NONE = new CpuFamily(List.of(0), List.of());

  /** Takes copies. */
  public CpuFamily {
    numbers = List.copyOf(numbers);
    cpus = List.copyOf(cpus);
  }

  /**
   * The CPUs of a sweep by their shape.
   *
   * @param most CPUs in one: each holds what is known of its timings meanwhile
   */
  public static List<CpuFamily> of(List<Cpu> cpus, int most) {
    if (cpus.isEmpty()) {
      return List.of(NONE);
    }
    Map<CoreShape, List<Integer>> byShape =
        IntStream.range(0, cpus.size())
            .boxed()
            .collect(
                Collectors.groupingBy(
                    number -> CoreShape.of(cpus.get(number)),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byShape.values().stream()
        .flatMap(alike -> cut(alike, most))
        .map(numbers -> new CpuFamily(numbers, numbers.stream().map(cpus::get).toList()))
        .toList();
  }

  /** Families by their CPUs' pipelines: those of one list compile traces and time them alike. */
  public static List<List<CpuFamily>> kin(List<CpuFamily> families) {
    return kin(families, families.size());
  }

  /**
   * Families by their CPUs' pipelines: traces of those of one list are compiled and timed alike,
   * and so once for all of them.
   *
   * @param most families in one list: each list is computed by one thread
   */
  static List<List<CpuFamily>> kin(List<CpuFamily> families, int most) {
    Map<Set<PipelineShape>, List<CpuFamily>> byPipelines =
        families.stream()
            .collect(
                Collectors.groupingBy(
                    CpuFamily::pipelines, LinkedHashMap::new, Collectors.toList()));
    return byPipelines.values().stream().flatMap(alike -> cut(alike, most)).toList();
  }

  /** Pieces of a list, in its order, all but the last of the most that one may have. */
  private static <T> Stream<List<T>> cut(List<T> all, int most) {
    return IntStream.iterate(0, at -> at < all.size(), at -> at + most)
        .mapToObj(at -> all.subList(at, Math.min(all.size(), at + most)));
  }

  private Set<PipelineShape> pipelines() {
    return cpus.stream().map(PipelineShape::of).collect(Collectors.toUnmodifiableSet());
  }

  /** How many points of the result differ in nothing but these CPUs. */
  public int size() {
    return numbers.size();
  }

  /** A CPU's number in the sweep. */
  public int number(int cpu) {
    return numbers.get(cpu);
  }
}
