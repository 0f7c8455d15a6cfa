package entrylab.sensitivity;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.sweep.call.WorkCosts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A CPU and the costs of handlers and tracers, with no, one or two of the uncertain constants at
 * another value of the stated range.
 *
 * <pre>{@code
 * for (Variation variation : Variation.of(Cpus.get("haswell"))) {
 *   show(variation.stated() ? "as stated" : variation.changes());
 * }
 * }</pre>
 *
 * @param cpu the profile, perhaps changed
 * @param costs of handlers and tracers, perhaps changed
 * @param changes what was changed, by name; empty for all as stated
 */
public record Variation(Cpu cpu, WorkCosts costs, Map<String, String> changes) {

  /** Takes a copy. */
  public Variation {
    changes = Map.copyOf(changes);
  }

  /** The profile as stated, then each uncertain constant at the ends of its range. */
  public static List<Variation> of(Cpu cpu) {
    List<Variation> all = new ArrayList<>();
    all.add(new Variation(cpu, WorkCosts.shipped(), Map.of()));
    for (Parameter parameter : cpu.uncertain()) {
      all.addAll(all.getFirst().with(parameter));
    }
    return all;
  }

  /** As {@link #of(Cpu)}, and each of these costs of handlers and tracers at both ends too. */
  public static List<Variation> of(Cpu cpu, List<String> costs) {
    List<Variation> all = new ArrayList<>(of(cpu));
    costs.forEach(cost -> all.addAll(all.getFirst().with(cost)));
    return all;
  }

  /** Those that change nothing but what matters. */
  public static List<Variation> without(Set<Parameter> idle, List<Variation> all) {
    return all.stream()
        .filter(one -> idle.stream().noneMatch(name -> one.changes.containsKey(name.key())))
        .toList();
  }

  /**
   * A CPU's variations under every kind that the indirect predictor may be of: its kind is unknown,
   * and may decide.
   */
  public static List<Variation> underEachPredictor(Cpu cpu) {
    List<Variation> all = new ArrayList<>(of(cpu));
    for (Variation kind : all.getFirst().with(Parameter.INDIRECT)) {
      for (Parameter parameter : cpu.uncertain()) {
        if (parameter != Parameter.INDIRECT) {
          all.addAll(kind.with(parameter));
        }
      }
    }
    return all;
  }

  private List<Variation> with(Parameter parameter) {
    return cpu.alternatives(parameter).stream()
        .map(
            value -> new Variation(cpu.with(parameter, value), costs, more(parameter.key(), value)))
        .toList();
  }

  /** This with one of the costs at the ends of its range. */
  List<Variation> with(String cost) {
    return costs.alternatives(cost).stream()
        .map(value -> new Variation(cpu, costs.with(cost, value), more(cost, value)))
        .toList();
  }

  private Map<String, String> more(String name, String value) {
    Map<String, String> more = new TreeMap<>(changes);
    more.put(name, value);
    return more;
  }

  /** Whether nothing was changed. */
  public boolean stated() {
    return changes.isEmpty();
  }

  @Override
  public String toString() {
    return stated()
        ? "as stated"
        : new TreeMap<>(changes)
            .entrySet().stream()
                .map(change -> change.getKey() + "=" + change.getValue())
                .collect(Collectors.joining(" and "));
  }
}
