package entrylab.claims.experiment;

import entrylab.core.cpu.Cpu;
import entrylab.path.Trace;
import entrylab.placement.Boundaries;
import entrylab.placement.Placements;
import entrylab.sweep.Sweep;
import entrylab.sweep.call.Pollution;
import entrylab.sweep.call.TimedCall;
import entrylab.sweep.result.PlacementStanding;
import java.util.List;

/**
 * One call at the first draws of the default seed; two designs' are drawn alike.
 *
 * <pre>{@code
 * var getpid = TimedCall.of(Designs.get("switch"), "getpid");
 * show(PlacedCalls.of(getpid, Pollution.NONE).on(Cpus.get("zen4")));
 * }</pre>
 *
 * @param traces the call at each placement
 * @param pollution what the program touches between two calls
 */
public record PlacedCalls(List<Trace> traces, Pollution pollution) {
  /** As many as tell what hangs on placement; every setting of a constant is tried at each. */
  public static final Placements PLACEMENTS = Placements.spread(8);

  /** With everything where kernels align it. */
  public static PlacedCalls of(TimedCall call, Pollution pollution) {
    return of(call, pollution, Boundaries.KERNEL);
  }

  /** At the draws moved up to the next of these boundaries. */
  public static PlacedCalls of(TimedCall call, Pollution pollution, Boundaries boundaries) {
    return at(PLACEMENTS.at(boundaries), call, pollution);
  }

  /** At placements of one's own choice. */
  static PlacedCalls at(Placements placements, TimedCall call, Pollution pollution) {
    return new PlacedCalls(call.traces(placements, Sweep.DEFAULT_SEED), pollution);
  }

  /** What it takes on a CPU, repeated until nothing changes any more. */
  public Cycles on(Cpu cpu) {
    return new Cycles(
        traces.stream().map(trace -> (double) pollution.settled(trace, cpu)).toList());
  }

  /**
   * Cycles at each placement.
   *
   * @param all in their order
   */
  public record Cycles(List<Double> all) {
    /** Over the placements. */
    public double mean() {
      return all.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    /** At the best placement. */
    public double least() {
      return all.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    /** At the worst. */
    public double most() {
      return all.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** How these stand to others, placement by placement. */
    public PlacementStanding against(Cycles other) {
      return PlacementStanding.of(all, other.all);
    }
  }
}
