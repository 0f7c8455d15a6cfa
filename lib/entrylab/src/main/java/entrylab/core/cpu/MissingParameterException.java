package entrylab.core.cpu;

import java.util.List;

/**
 * Something was to be timed that has a cost which a CPU's profile does not state.
 *
 * <pre>{@code
 * try {
 *   Sweep.of("fred").on("haswell").run();
 * } catch (MissingParameterException e) {
 *   show(e.getMessage());
 * }
 * }</pre>
 */
public final class MissingParameterException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  MissingParameterException(Cpu cpu, Parameter parameter) {
    super(
        "the profile of "
            + cpu.name()
            + " states no "
            + parameter
            + ", since the processor does not have it; "
            + others(parameter));
  }

  private static String others(Parameter parameter) {
    List<String> stating =
        Cpus.names().stream().filter(name -> Cpus.get(name).states(parameter)).toList();
    return stating.isEmpty()
        ? "no profile that is shipped states it"
        : "profiles that state it: " + String.join(", ", stating);
  }
}
