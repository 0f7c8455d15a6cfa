package entrylab.core.pipeline;

import entrylab.isa.Instruction;
import entrylab.path.Trace;
import java.util.List;
import java.util.Set;

/** A trace decoded and fused for one CPU, which can be compiled wherever its code is moved to. */
public final class PreparedTrace {
  private final Trace trace;
  private final List<Instruction> code;
  private final boolean[] jumps;
  private final int[] fused;
  private final List<PreparedOp> ops;
  private final List<Op.Memory> memories;
  private final Set<String> estimated;

  PreparedTrace(
      Trace trace,
      List<Instruction> code,
      boolean[] jumps,
      int[] fused,
      List<PreparedOp> ops,
      List<Op.Memory> memories,
      Set<String> estimated) {
    this.trace = trace;
    this.code = code;
    this.jumps = jumps;
    this.fused = fused;
    this.ops = List.copyOf(ops);
    this.memories = List.copyOf(memories);
    this.estimated = Set.copyOf(estimated);
  }

  Trace trace() {
    return trace;
  }

  List<Instruction> code() {
    return code;
  }

  /** Whether an instruction is a branch, or the first of a pair with one. */
  boolean jumps(int step) {
    return jumps[step];
  }

  /** Micro-ops of an instruction in the fused domain. */
  int fused(int step) {
    return fused[step];
  }

  List<PreparedOp> ops() {
    return ops;
  }

  /** The accesses as the trace has them, each with line 0. */
  List<Op.Memory> memories() {
    return memories;
  }

  Set<String> estimated() {
    return estimated;
  }
}
