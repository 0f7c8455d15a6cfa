package entrylab.sweep;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.replay.Footprint;
import java.util.List;
import java.util.stream.Stream;

/**
 * What handlers and tracers do in one call: constants from {@link WorkCosts}, not modelled further.
 *
 * @param cycles those stated in cycles
 * @param nanoseconds those stated in time, which a CPU's clock turns into cycles
 * @param footprints what is touched
 */
record Work(double cycles, double nanoseconds, List<Footprint> footprints) {
  static final Work NONE = new Work(0, 0, List.of());

  /** This and more. */
  Work and(Work other) {
    return new Work(
        cycles + other.cycles,
        nanoseconds + other.nanoseconds,
        Stream.concat(footprints.stream(), other.footprints.stream()).toList());
  }

  /** All of it in cycles of a CPU, at its nominal clock. */
  int cycles(Cpu cpu) {
    return (int) Math.round(cycles + nanoseconds * cpu.number(Parameter.CLOCK));
  }
}
