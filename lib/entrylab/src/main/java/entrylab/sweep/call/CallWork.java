package entrylab.sweep.call;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.replay.Footprint;
import java.util.List;
import java.util.stream.Stream;

/**
 * What handlers and tracers do in one call: constants from {@link WorkCosts}, not modelled further.
 *
 * <pre>{@code
 * CallWork work = new CallWork(12, 100, List.of()); // 12 cycles and 100 ns
 * show(work.cycles(Cpus.get("haswell")));
 * }</pre>
 *
 * @param cycles those stated in cycles
 * @param nanoseconds those stated in time, which a CPU's clock turns into cycles
 * @param footprints what is touched
 */
public record CallWork(double cycles, double nanoseconds, List<Footprint> footprints) {
  public static final CallWork NONE = new CallWork(0, 0, List.of());

  /** This and more. */
  CallWork and(CallWork other) {
    return new CallWork(
        cycles + other.cycles,
        nanoseconds + other.nanoseconds,
        Stream.concat(footprints.stream(), other.footprints.stream()).toList());
  }

  /** All of it in cycles of a CPU, at its nominal clock. */
  public int cycles(Cpu cpu) {
    return (int) Math.round(cycles + nanoseconds * cpu.number(Parameter.CLOCK));
  }
}
