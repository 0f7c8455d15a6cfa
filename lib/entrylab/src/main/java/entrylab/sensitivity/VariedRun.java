package entrylab.sensitivity;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each design took under one variation.
 *
 * @param variation the CPU's constants
 * @param cycles mean cycles per syscall by design: the kernel's, and what the user program loses to
 *     returns that the design makes it mispredict
 */
public record VariedRun(Variation variation, Map<String, Double> cycles) {

  /** Takes a copy. */
  public VariedRun {
    cycles = Collections.unmodifiableMap(new LinkedHashMap<>(cycles));
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
