package entrylab.compare;

import entrylab.core.cpu.Cpu;
import entrylab.core.pipeline.TimelineEntry;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.UserProgram;
import entrylab.core.uop.UnknownForm;
import entrylab.kernel.CallPart;
import entrylab.path.Trace;
import entrylab.placement.Placement;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a call costs on a modelled CPU, in cycles, made again and again by a user program that does
 * nothing else.
 *
 * <pre>{@code
 * var getpid = ComparedCall.of(TimedCall.of(Designs.get("switch"), "getpid"), "getpid");
 * show(CallCycles.of(getpid, Cpus.get("zen4"), List.of()).linked());
 * }</pre>
 *
 * @param linked warm, where the code was linked
 * @param placed warm, at each placement in their order; empty if none were drawn
 * @param mispredicts branches mispredicted a call, as linked
 * @param cold the first call of all on an empty machine; empty if it takes longer than is known
 * @param byPart of each part that is executed, as linked
 * @param estimated instruction forms whose cost is an estimate
 */
public record CallCycles(
    int linked,
    List<Integer> placed,
    int mispredicts,
    OptionalInt cold,
    Map<CallPart, PartCycles> byPart,
    Set<String> estimated) {
  /** Runs a call as linked and at placements; of a call of 100,000 instructions both take long. */
  public static CallCycles of(ComparedCall call, Cpu cpu, List<Placement> placements) {
    Simulator simulator = simulator(call.trace(), cpu);
    OptionalInt cold = cold(simulator);
    List<TimelineEntry> first = cold.isEmpty() ? List.of() : simulator.explain().entries();
    if (cold.isEmpty()) {
      simulator.restart();
    }
    PlacedCycles.settle(simulator);
    long before = simulator.mispredicts();
    int linked = simulator.run(0).total();
    return new CallCycles(
        linked,
        placed(call, cpu, placements),
        Math.toIntExact(simulator.mispredicts() - before),
        cold,
        PartCycles.of(call.parts(), simulator.explain().entries(), first),
        new TreeSet<>(simulator.estimated(0, 0)));
  }

  /** The mean over placements of a call of which nothing else is asked. */
  static double mean(ComparedCall call, Cpu cpu, List<Placement> placements) {
    return mean(placed(call, cpu, placements));
  }

  /**
   * The mean over placements.
   *
   * @throws java.util.NoSuchElementException if none were drawn
   */
  double mean() {
    return mean(placed);
  }

  private static double mean(List<Integer> cycles) {
    return cycles.stream().mapToInt(Integer::intValue).average().orElseThrow();
  }

  private static List<Integer> placed(ComparedCall call, Cpu cpu, List<Placement> placements) {
    return PlacedCycles.of(call, List.of(cpu), placements, () -> {}).getFirst();
  }

  private static Simulator simulator(Trace trace, Cpu cpu) {
    return Simulator.of(cpu, List.of(trace), UserProgram.LOOP, UnknownForm.ESTIMATE);
  }

  private static OptionalInt cold(Simulator simulator) {
    try {
      return OptionalInt.of(simulator.run(0).total());
    } catch (ArithmeticException _) {
      return OptionalInt.empty();
    }
  }
}
