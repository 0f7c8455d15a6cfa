package entrylab.core.branch;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What of a CPU decides the answers of one of its predictors, and nothing of its other parts. */
public sealed interface PredictorShape {

  /** Of whether conditional branches are taken. */
  record OfDirections(String kind, int entries, int history) implements PredictorShape {
    OfDirections(Cpu cpu) {
      this(
          cpu.word(Parameter.DIRECTION),
          cpu.count(Parameter.DIRECTION_ENTRIES),
          cpu.count(Parameter.DIRECTION_HISTORY));
    }

    DirectionPredictor untrained() {
      return DirectionPredictor.named(kind, entries, history);
    }
  }

  /**
   * Of where indirect branches go.
   *
   * @param returns whether returns are among them, for want of a return stack
   */
  record OfTargets(String kind, int entries, int history, boolean returns)
      implements PredictorShape {
    OfTargets(Cpu cpu) {
      this(
          cpu.word(Parameter.INDIRECT),
          cpu.count(Parameter.INDIRECT_ENTRIES),
          cpu.count(Parameter.INDIRECT_HISTORY),
          cpu.count(Parameter.RETURN_STACK) == 0);
    }

    IndirectPredictor untrained() {
      return IndirectPredictor.named(kind, entries, history);
    }
  }

  /** The shapes that at least two of some CPUs have in common. */
  static Set<PredictorShape> common(List<Cpu> cpus) {
    Set<PredictorShape> met = new HashSet<>();
    Set<PredictorShape> common = new HashSet<>();
    for (Cpu cpu : cpus) {
      for (PredictorShape shape : List.of(new OfDirections(cpu), new OfTargets(cpu))) {
        if (!met.add(shape)) {
          common.add(shape);
        }
      }
    }
    return common;
  }
}
