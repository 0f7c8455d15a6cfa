package entrylab.sensitivity;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A CPU with no, one or two of its uncertain constants at another value of the stated range.
 *
 * @param cpu the changed profile
 * @param changes what was changed; empty for the profile as stated
 */
public record Variation(Cpu cpu, Map<Parameter, String> changes) {

  /** Takes a copy. */
  public Variation {
    changes = Map.copyOf(changes);
  }

  /** The profile as stated, then each uncertain constant at the ends of its range. */
  public static List<Variation> of(Cpu cpu) {
    List<Variation> all = new ArrayList<>();
    all.add(new Variation(cpu, Map.of()));
    for (Parameter parameter : cpu.uncertain()) {
      all.addAll(all.getFirst().with(parameter));
    }
    return all;
  }

  /**
   * The same under every kind that the indirect predictor may be of: its kind is unknown, and may
   * decide.
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
        .map(value -> {
          Map<Parameter, String> more = new EnumMap<>(Parameter.class);
          more.putAll(changes);
          more.put(parameter, value);
          return new Variation(cpu.with(parameter, value), more);
        })
        .toList();
  }

  /** Whether nothing was changed. */
  public boolean stated() {
    return changes.isEmpty();
  }

  @Override
  public String toString() {
    return stated()
        ? "as stated"
        : changes.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(change -> change.getKey() + "=" + change.getValue())
            .collect(Collectors.joining(" and "));
  }
}
