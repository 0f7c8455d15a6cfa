package entrylab.core.replay;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * All of a CPU that decides how its traces are compiled and how long each takes, whatever its
 * caches and predictors answer: CPUs of one such shape have the same traces and the same timings.
 *
 * @param instructions the table of its instructions' costs
 * @param values of all that decides
 */
public record PipelineShape(String instructions, Map<Parameter, String> values) {
  private static final Set<Parameter> OF_PIPELINE = ofPipeline();

  /** Takes a copy. */
  public PipelineShape {
    values = Map.copyOf(values);
  }

  /** What is no matter of caches and predictors alone, nor turns cycles into time. */
  private static Set<Parameter> ofPipeline() {
    Set<Parameter> all = EnumSet.complementOf(EnumSet.copyOf(CoreShape.OF_STATE));
    // Code is cut into windows that are fetched at once, and the micro-op cache holds.
    all.add(Parameter.UOP_CACHE_WINDOW);
    all.remove(Parameter.CLOCK);
    return Collections.unmodifiableSet(all);
  }

  /** The shape of a CPU. */
  public static PipelineShape of(Cpu cpu) {
    Map<Parameter, String> values = new EnumMap<>(Parameter.class);
    OF_PIPELINE.stream()
        .filter(cpu::states)
        .forEach(parameter -> values.put(parameter, cpu.word(parameter)));
    return new PipelineShape(cpu.instructions(), values);
  }

  /**
   * The part of a CPU's profile that its shape has: who compiles and times by it can read nothing
   * that a shape does not tell.
   */
  public static Cpu part(Cpu cpu) {
    return cpu.only(OF_PIPELINE);
  }
}
