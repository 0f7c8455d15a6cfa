package entrylab.compare;

import entrylab.core.cpu.Cpu;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.PreparedTrace;
import entrylab.core.pipeline.TraceCompiler;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.Timings;
import entrylab.core.replay.UserProgram;
import entrylab.core.uop.UnknownForm;
import entrylab.placement.Moves;
import entrylab.placement.Placement;
import entrylab.progress.Interruption;
import entrylab.sweep.CpuFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A warm call at placements, made again and again by a user program that does nothing else.
 *
 * <p>CPUs of one shape replay it once at each placement, and are timed side by side: a constant
 * that is varied costs its own timings, not a replay of 40,000 instructions for each of its values.
 * Placements at which the code is cut alike share timings, too.
 */
final class PlacedCycles {
  /** What is known of timings, and the call as compiled, take some MiB for each. */
  private static final int CPUS_AT_ONCE = 16;

  private static final int WARM_UPS = 40;

  private PlacedCycles() {}

  /**
   * Cycles at each placement, in order, on each of the CPUs, in order.
   *
   * @param replayed is told of each replay: one for each shape of CPU and each placement
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  static List<List<Integer>> of(
      ComparedCall call, List<Cpu> cpus, List<Placement> placements, Runnable replayed) {
    List<List<Integer>> cycles = new ArrayList<>();
    cpus.forEach(cpu -> cycles.add(new ArrayList<>()));
    for (CpuFamily family : CpuFamily.of(cpus, CPUS_AT_ONCE)) {
      List<List<Integer>> some = alike(call, family.cpus(), placements, replayed);
      for (int i = 0; i < some.size(); i++) {
        cycles.get(family.number(i)).addAll(some.get(i));
      }
    }
    return cycles;
  }

  /** How many replays it takes. */
  static long replays(List<Cpu> cpus, List<Placement> placements) {
    return (long) CpuFamily.of(cpus, CPUS_AT_ONCE).size() * placements.size();
  }

  /** As {@link #of}, of CPUs of one shape. */
  private static List<List<Integer>> alike(
      ComparedCall call, List<Cpu> cpus, List<Placement> placements, Runnable replayed) {
    List<Preparation> prepared = cpus.stream().map(cpu -> Preparation.of(call, cpu)).toList();
    List<List<Integer>> cycles =
        Stream.<List<Integer>>generate(ArrayList::new).limit(cpus.size()).toList();
    for (Placement placement : placements) {
      Interruption.check("the comparison");
      Moves moves = call.blocks().at(placement);
      // Only bytes tell that blocks cannot be taken apart.
      call.at(placement);
      Simulator simulator =
          new Simulator(
              prepared.stream().map(Preparation::timings).toList(),
              prepared.stream().map(one -> List.of(one.at(moves))).toList(),
              new int[] {0},
              UserProgram.LOOP,
              List.of(List.of()));
      settle(simulator);
      simulator.run(0);
      IntStream.range(0, cpus.size())
          .forEach(cpu -> cycles.get(cpu).add(simulator.timing(cpu).total()));
      replayed.run();
    }
    return cycles;
  }

  /** The last of the warm-ups is timed, so that the stores that it leaves are those of a call. */
  static void settle(Simulator simulator) {
    IntStream.range(0, WARM_UPS).forEach(i -> simulator.warm(0));
    simulator.run(0);
  }

  /** A call decoded for a CPU, wherever it is placed, and what is known of its timings there. */
  private record Preparation(TraceCompiler compiler, PreparedTrace trace, Timings timings) {
    static Preparation of(ComparedCall call, Cpu cpu) {
      var compiler = new TraceCompiler(cpu, UnknownForm.ESTIMATE);
      return new Preparation(compiler, compiler.prepare(call.trace()), new Timings(cpu));
    }

    CompiledTrace at(Moves moves) {
      return compiler.compile(trace, moves::of);
    }
  }
}
