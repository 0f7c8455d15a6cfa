package entrylab.compare;

import entrylab.core.cpu.Cpu;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.PreparedTrace;
import entrylab.core.pipeline.TraceCompiler;
import entrylab.core.replay.PipelineShape;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.Timings;
import entrylab.core.replay.UserProgram;
import entrylab.core.uop.UnknownForm;
import entrylab.parallel.Parallel;
import entrylab.placement.Moves;
import entrylab.placement.Placement;
import entrylab.progress.Interruption;
import entrylab.sweep.CpuFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A warm call at placements, made again and again by a user program that does nothing else.
 *
 * <p>CPUs of one shape replay it once at each placement, and are timed side by side: a constant
 * that is varied costs its own timings, not a replay of 40,000 instructions for each of its values.
 * CPUs that differ in caches and predictors alone share the call as decoded and compiled.
 * Placements are computed side by side; those at which the code is cut alike share timings, too.
 */
final class PlacedCycles {
  /** What is known of timings, and the call as decoded, take some MiB for each. */
  private static final int CPUS_AT_ONCE = 8;

  /** A call of 60,000 instructions takes 15 MiB for each pipeline and placement it is at. */
  private static final int COMPILED_AT_ONCE = 16;

  private static final int WARM_UPS = 40;

  private static final String WORK = "the comparison";

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
    for (List<CpuFamily> kin : CpuFamily.kin(families(cpus))) {
      List<List<List<Integer>>> placed = kin(call, kin, placements, replayed);
      for (int i = 0; i < kin.size(); i++) {
        for (List<List<Integer>> there : placed) {
          for (int cpu = 0; cpu < kin.get(i).size(); cpu++) {
            cycles.get(kin.get(i).number(cpu)).add(there.get(i).get(cpu));
          }
        }
      }
    }
    return cycles;
  }

  private static List<CpuFamily> families(List<Cpu> cpus) {
    return CpuFamily.of(cpus, CPUS_AT_ONCE);
  }

  /** How many replays it takes. */
  static long replays(List<Cpu> cpus, List<Placement> placements) {
    return (long) families(cpus).size() * placements.size();
  }

  /** At each placement, of families whose pipelines are the same: for each, cycles on each CPU. */
  private static List<List<List<Integer>>> kin(
      ComparedCall call, List<CpuFamily> kin, List<Placement> placements, Runnable replayed) {
    List<Preparation> prepared =
        Parallel.each(WORK, kin.getFirst().cpus(), cpu -> Preparation.of(call, cpu));
    return Parallel.each(
        WORK,
        threads(prepared.size()),
        placements,
        placement -> {
          Moves moves = call.blocks().at(placement);
          // Only bytes tell that blocks cannot be taken apart.
          call.at(placement);
          Map<PipelineShape, Compilation> compiled =
              prepared.stream()
                  .collect(
                      Collectors.toMap(
                          Preparation::shape, one -> one.at(moves), (first, _) -> first));
          List<List<Integer>> cycles = new ArrayList<>();
          for (CpuFamily family : kin) {
            Interruption.check(WORK);
            cycles.add(cycles(family.cpus(), compiled));
            replayed.run();
          }
          return cycles;
        });
  }

  private static int threads(int pipelines) {
    return Math.clamp(COMPILED_AT_ONCE / pipelines, 1, Runtime.getRuntime().availableProcessors());
  }

  private static List<Integer> cycles(List<Cpu> cpus, Map<PipelineShape, Compilation> compiled) {
    List<Compilation> each =
        cpus.stream().map(cpu -> compiled.get(PipelineShape.of(cpu)).of(cpu)).toList();
    Simulator simulator =
        new Simulator(
            each.stream().map(Compilation::timings).toList(),
            each.stream().map(one -> List.of(one.trace())).toList(),
            new int[] {0},
            UserProgram.LOOP,
            List.of(List.of()));
    settle(simulator);
    simulator.run(0);
    return IntStream.range(0, cpus.size()).mapToObj(cpu -> simulator.timing(cpu).total()).toList();
  }

  /** The last of the warm-ups is timed, so that the stores that it leaves are those of a call. */
  static void settle(Simulator simulator) {
    IntStream.range(0, WARM_UPS).forEach(i -> simulator.warm(0));
    simulator.run(0);
  }

  /** A call decoded for a CPU, wherever it is placed, and what is known of its timings there. */
  private record Preparation(
      PipelineShape shape, TraceCompiler compiler, PreparedTrace trace, Timings timings) {
    static Preparation of(ComparedCall call, Cpu cpu) {
      var compiler = new TraceCompiler(cpu, UnknownForm.ESTIMATE);
      return new Preparation(
          PipelineShape.of(cpu), compiler, compiler.prepare(call.trace()), new Timings(cpu));
    }

    Compilation at(Moves moves) {
      return new Compilation(compiler.compile(trace, moves::of), timings);
    }
  }

  /** A call at a placement, for all CPUs of one pipeline. */
  private record Compilation(CompiledTrace trace, Timings timings) {
    Compilation of(Cpu cpu) {
      return new Compilation(trace, timings.of(cpu));
    }
  }
}
