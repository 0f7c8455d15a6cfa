package entrylab.sweep;

import entrylab.core.cpu.Cpu;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.PreparedTrace;
import entrylab.core.pipeline.TraceCompiler;
import entrylab.core.replay.PipelineShape;
import entrylab.core.replay.Timings;
import entrylab.core.uop.UnknownForm;
import entrylab.path.Trace;
import entrylab.placement.Moves;
import entrylab.placement.TraceMover;
import entrylab.sweep.call.BrokenPathException;
import entrylab.sweep.call.CallKind;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Paths of entry code decoded for CPUs of one pipeline, for all placements, and what is known of
 * their timings: code that is cut into windows alike at two placements is timed once. Safe for
 * several threads.
 */
final class PreparedPaths {
  private final PlacedCode code;
  private final TraceCompiler compiler;
  private final Timings timings;
  private final Map<CallKind, PreparedTrace> prepared = new ConcurrentHashMap<>();

  /**
   * Nothing decoded yet.
   *
   * @param cpu one of those whose {@link PipelineShape} is the same
   */
  PreparedPaths(PlacedCode code, Cpu cpu, UnknownForm unknownForms) {
    this.code = code;
    this.compiler = new TraceCompiler(PipelineShape.part(cpu), unknownForms);
    this.timings = new Timings(cpu);
  }

  /** The code, and where it lies at each placement. */
  PlacedCode code() {
    return code;
  }

  /**
   * The trace of a kind of call.
   *
   * @param moves where the code's blocks lie
   * @throws BrokenPathException if the call does not come back to user mode
   * @throws IllegalArgumentException if the path has an instruction that the CPU's table lacks, and
   *     such are refused, or a jump of a byte from one block to another
   */
  CompiledTrace compiled(CallKind kind, Moves moves) {
    return compiler.compile(prepared.computeIfAbsent(kind, k -> prepare(k, moves)), moves::of);
  }

  private PreparedTrace prepare(CallKind kind, Moves first) {
    Trace trace = code.trace(kind);
    // Only bytes tell that blocks cannot be taken apart, and those of one placement tell it.
    new TraceMover(first).moved(trace);
    return compiler.prepare(trace);
  }

  /** What is known of their timings. */
  Timings timings() {
    return timings;
  }
}
