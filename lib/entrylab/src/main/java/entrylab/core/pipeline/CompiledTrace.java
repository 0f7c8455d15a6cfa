package entrylab.core.pipeline;

import entrylab.path.Trace;
import java.util.List;
import java.util.Set;

/** A trace prepared for one CPU: decoded, fused, with its events numbered. */
public final class CompiledTrace {
  private final Trace trace;
  private final Op[] ops;
  private final Op.Memory[] memories;
  private final List<TraceEvent> events;
  private final int lines;
  private final Set<String> estimated;
  private final FlushedPages flushed;

  CompiledTrace(
      Trace trace,
      List<Op> ops,
      List<Op.Memory> memories,
      List<TraceEvent> events,
      int lines,
      Set<String> estimated,
      FlushedPages flushed) {
    this.trace = trace;
    this.ops = ops.toArray(Op[]::new);
    this.memories = memories.toArray(Op.Memory[]::new);
    this.events = List.copyOf(events);
    this.lines = lines;
    this.estimated = Set.copyOf(estimated);
    this.flushed = flushed;
  }

  /** The trace. */
  public Trace trace() {
    return trace;
  }

  /** What caches and predictors have to answer, in the order of execution. */
  public List<TraceEvent> events() {
    return events;
  }

  /** Instruction forms whose cost is an estimate; results that use this trace carry the flag. */
  public Set<String> estimated() {
    return estimated;
  }

  /** Micro-ops in the fused domain. */
  public int fusedUops() {
    int sum = 0;
    for (Op op : ops) {
      sum += op.fused();
    }
    return sum;
  }

  /** What is answered to the events, after what the trace itself does to the TLBs. */
  byte[] flushed(byte[] outcomes) {
    return flushed.applied(events, outcomes);
  }

  Op[] ops() {
    return ops;
  }

  Op.Memory[] memories() {
    return memories;
  }

  int lines() {
    return lines;
  }
}
