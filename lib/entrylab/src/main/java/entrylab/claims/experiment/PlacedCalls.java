package entrylab.claims.experiment;

import entrylab.core.cpu.Cpu;
import entrylab.path.Trace;
import entrylab.placement.Placements;
import entrylab.sweep.PlacementStanding;
import entrylab.sweep.Pollution;
import entrylab.sweep.Sweep;
import entrylab.sweep.TimedCall;
import java.util.List;

/**
 * One call at the first draws of the default seed; two designs' are drawn alike.
 *
 * @param traces the call at each placement
 * @param pollution what the program touches between two calls
 */
record PlacedCalls(List<Trace> traces, Pollution pollution) {
  /** As many as tell what hangs on placement; every setting of a constant is tried at each. */
  static final Placements PLACEMENTS = Placements.spread(8);

  static PlacedCalls of(TimedCall call, Pollution pollution) {
    return new PlacedCalls(call.traces(PLACEMENTS, Sweep.DEFAULT_SEED), pollution);
  }

  /** What it takes on a CPU, repeated until nothing changes any more. */
  Cycles on(Cpu cpu) {
    return new Cycles(
        traces.stream().map(trace -> (double) pollution.settled(trace, cpu)).toList());
  }

  /**
   * Cycles at each placement.
   *
   * @param all in their order
   */
  record Cycles(List<Double> all) {
    double mean() {
      return all.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    PlacementStanding against(Cycles other) {
      return PlacementStanding.of(all, other.all);
    }
  }
}
