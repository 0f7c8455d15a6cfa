package entrylab.sweep;

import entrylab.core.cpu.Cpu;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.TraceCompiler;
import entrylab.core.replay.Timings;
import entrylab.core.uop.UnknownForm;
import entrylab.machine.Path;
import entrylab.placement.Moves;
import entrylab.placement.TraceMover;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A design's paths at one placement compiled for one CPU, each the first time it is asked for, and
 * what is known of their timings. Safe for several threads.
 */
final class CompiledPaths {
  /**
   * Everything that decides a trace.
   *
   * @param number of the syscall
   * @param flags the task's flags word
   * @param stack which stack the task has, from 0
   */
  record Kind(int number, int flags, int stack) {
    @Override
    public String toString() {
      return number
          + (flags == 0 ? "" : String.format(Locale.ROOT, " with work flags 0x%x", flags));
    }
  }

  private final PathStore store;
  private final TraceMover mover;
  private final TraceCompiler compiler;
  private final Timings timings;
  private final Map<Kind, CompiledTrace> traces = new ConcurrentHashMap<>();

  /**
   * Nothing compiled yet.
   *
   * @param moves where the design's blocks lie
   */
  CompiledPaths(PathStore store, Moves moves, Cpu cpu, UnknownForm unknownForms) {
    this.store = store;
    this.mover = new TraceMover(moves);
    this.compiler = new TraceCompiler(cpu, unknownForms);
    this.timings = new Timings(cpu);
  }

  /**
   * The trace of a kind of call.
   *
   * @throws BrokenPathException if the call does not come back to user mode
   * @throws IllegalArgumentException if the path has an instruction that the CPU's table lacks, and
   *     such are refused
   */
  CompiledTrace trace(Kind kind) {
    return traces.computeIfAbsent(
        kind, k -> compiler.compile(mover.moved(PathTrace.of(k.toString(), path(k), k.stack()))));
  }

  private Path path(Kind kind) {
    return store.path(PathStore.Key.of(kind.number(), kind.flags()));
  }

  /** What a kind of call executes in the kernel, stand-ins excluded. */
  int instructions(Kind kind) {
    return path(kind).counts().instructions();
  }

  /** What is known of their timings. */
  Timings timings() {
    return timings;
  }
}
