package entrylab.sensitivity;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What each design took under one variation.
 *
 * <pre>{@code
 * Sweep sweep = Sweep.of("v4.4-stubs", "merged-v4.6").workload("git-status");
 * VariedRun stated = Sensitivity.of(sweep).on("haswell").run().contests().getFirst().stated();
 * show(stated.ranking());
 * }</pre>
 *
 * @param variation the CPU's constants
 * @param cycles mean cycles per syscall by design: the kernel's, and what the user program loses to
 *     returns that the design makes it mispredict
 * @param byPlacement the same at each placement, in order; empty lists at a single one
 */
public record VariedRun(
    Variation variation, Map<String, Double> cycles, Map<String, List<Double>> byPlacement) {

  /** Takes copies. */
  public VariedRun {
    cycles = Collections.unmodifiableMap(new LinkedHashMap<>(cycles));
    byPlacement = Collections.unmodifiableMap(new LinkedHashMap<>(byPlacement));
  }

  /** At how many placements a design is ahead of the best of the others by a margin. */
  public int ahead(String design, double margin) {
    return (int)
        IntStream.range(0, placements())
            .filter(placement -> at(placement).margin(design) >= margin)
            .count();
  }

  /** Placements that all designs were timed at; 0 at a single one. */
  public int placements() {
    return byPlacement.values().stream().mapToInt(List::size).min().orElse(0);
  }

  private VariedRun at(int placement) {
    Map<String, Double> there = new LinkedHashMap<>();
    byPlacement.forEach((design, means) -> there.put(design, means.get(placement)));
    return new VariedRun(variation, there, Map.of());
  }

  /** The designs, best first. */
  public List<String> ranking() {
    return cycles.entrySet().stream()
        .sorted(Comparator.comparingDouble(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** By how many cycles a design is ahead of the best of the others; negative if it is behind. */
  public double margin(String design) {
    double others =
        cycles.entrySet().stream()
            .filter(e -> !e.getKey().equals(design))
            .mapToDouble(Map.Entry::getValue)
            .min()
            .orElse(Double.NaN);
    return others - cycles.get(design);
  }
}
