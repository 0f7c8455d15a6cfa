package entrylab.core.pipeline;

import entrylab.core.uop.FormCost;
import entrylab.core.uop.MicroOp;
import entrylab.path.Trace;
import java.util.List;

/**
 * What is known of an {@link Op} before its code has a place.
 *
 * @param last index of its last instruction in the trace
 * @param synchronises whether it is the stack engine's own micro-op, before that instruction
 * @param touched accesses that caches see and no micro-op of its waits for
 * @param each the micro-op that runs once for all lines of those, of so many cycles each; or {@code
 *     null}
 * @param switches whether it switches page tables
 */
record PreparedOp(
    int step,
    int last,
    boolean synchronises,
    String text,
    int fused,
    List<Uop> uops,
    Op.Registers registers,
    boolean eliminated,
    FormCost cost,
    List<Trace.Access> touched,
    MicroOp each,
    boolean switches) {

  /**
   * A micro-op.
   *
   * @param accesses whether it is the one that the access below is seen at
   * @param memory which memory access of the trace it is, or -1
   */
  record Uop(MicroOp micro, boolean accesses, int memory) {}
}
