package entrylab.sweep;

import entrylab.core.cpu.Cpu;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.replay.Timings;
import entrylab.image.SyscallTable;
import entrylab.placement.Moves;
import entrylab.sweep.call.BrokenPathException;
import entrylab.sweep.call.CallKind;
import entrylab.sweep.call.CallWork;
import entrylab.sweep.call.Cost;
import entrylab.sweep.call.WorkCosts;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Paths of entry code at one placement compiled for CPUs of one pipeline, each the first time it is
 * asked for, and what is known of their timings on one of these. Safe for several threads.
 */
final class CompiledPaths {
  private final PreparedPaths paths;
  private final Moves moves;
  private final Map<CallKind, CompiledTrace> traces;
  private final Timings timings;

  /**
   * Nothing compiled yet.
   *
   * @param placement index of the placement that the code lies at
   */
  CompiledPaths(PreparedPaths paths, int placement) {
    this(paths, paths.code().moves(placement), new ConcurrentHashMap<>(), paths.timings());
  }

  private CompiledPaths(
      PreparedPaths paths, Moves moves, Map<CallKind, CompiledTrace> traces, Timings timings) {
    this.paths = paths;
    this.moves = moves;
    this.traces = traces;
    this.timings = timings;
  }

  /**
   * They, with their timings on another CPU of the same pipeline; what either compiles both have.
   *
   * @throws IllegalArgumentException if it is none
   */
  CompiledPaths on(Cpu cpu) {
    return new CompiledPaths(paths, moves, traces, timings.of(cpu));
  }

  /**
   * The trace of a kind of call.
   *
   * @throws BrokenPathException if the call does not come back to user mode
   * @throws IllegalArgumentException if the path has an instruction that the CPU's table lacks, and
   *     such are refused
   */
  CompiledTrace trace(CallKind kind) {
    return traces.computeIfAbsent(kind, k -> paths.compiled(k, moves));
  }

  /** What a kind of call executes in the kernel, stand-ins excluded. */
  int instructions(CallKind kind) {
    return paths.code().instructions(kind);
  }

  /** What a kind of call does besides its trace. */
  CallWork work(CallKind kind, Cost cost, SyscallTable table, WorkCosts costs) {
    return paths.code().work(kind, cost, table, costs);
  }

  /** What is known of their timings. */
  Timings timings() {
    return timings;
  }
}
