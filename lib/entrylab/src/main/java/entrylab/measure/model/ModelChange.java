package entrylab.measure.model;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One mechanism of the model changed: to an end of its stated range, to another word of it, or to a
 * predictor that is never wrong.
 */
record ModelChange(Parameter parameter, String value) {
  private static final int STEPS = 7;
  private static final String PERFECT = "perfect";
  private static final Set<Parameter> PREDICTORS =
      EnumSet.of(Parameter.BTB_KIND, Parameter.DIRECTION, Parameter.INDIRECT);

  /** Caches and what lies beyond them: a path that runs over and over finds everything in them. */
  private static final Set<Parameter> AT_REST =
      EnumSet.range(Parameter.L1I_BYTES, Parameter.PAGE_WALK);

  static {
    AT_REST.removeAll(EnumSet.range(Parameter.L1D_LATENCY, Parameter.L1D_COMPUTED_LATENCY));
    AT_REST.addAll(EnumSet.range(Parameter.SYSCALL, Parameter.IRET));
    AT_REST.add(Parameter.CLOCK);
  }

  /** Every change that may move a path. */
  static List<ModelChange> of(Cpu cpu) {
    List<ModelChange> changes = new ArrayList<>();
    for (Parameter parameter : cpu.values().keySet()) {
      if (!AT_REST.contains(parameter)) {
        cpu.alternatives(parameter)
            .forEach(value -> changes.add(new ModelChange(parameter, value)));
      }
      if (PREDICTORS.contains(parameter)) {
        changes.add(new ModelChange(parameter, PERFECT));
      }
    }
    return changes.stream().filter(c -> !cpu.word(c.parameter).equals(c.value)).toList();
  }

  /**
   * Smaller steps the same way: whole numbers between the stated value and this one, at most
   * {@value #STEPS} of them.
   */
  List<ModelChange> smaller(Cpu cpu) {
    if (!cpu.quantity(parameter).range().interval()) {
      return List.of();
    }
    double from = cpu.number(parameter);
    double to = Double.parseDouble(value);
    return IntStream.rangeClosed(1, STEPS)
        .mapToObj(i -> Long.toString(Math.round(from + (to - from) * i / (STEPS + 1))))
        .distinct()
        .filter(step -> !step.equals(cpu.word(parameter)) && !step.equals(value))
        .map(step -> new ModelChange(parameter, step))
        .toList();
  }

  Cpu applied(Cpu cpu) {
    return cpu.with(parameter, value);
  }

  @Override
  public String toString() {
    return parameter + " " + value;
  }
}
