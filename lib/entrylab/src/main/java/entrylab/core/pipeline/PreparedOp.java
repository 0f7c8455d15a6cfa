package entrylab.core.pipeline;

import entrylab.core.uop.FormCost;
import entrylab.core.uop.MicroOp;
import entrylab.path.Trace;
import java.util.List;

/**
 * What is known of an {@link Op} before its code has a place.
 *
 * @param kind a number that ops of one compiler have in common if the core sees no difference
 * @param last index of its last instruction in the trace
 * @param synchronises whether it is the stack engine's own micro-op, before that instruction
 * @param uops that are executed wherever it lies
 * @param touched accesses that caches see and no micro-op of its waits for
 * @param each the micro-op that runs once for all lines of those, of so many cycles each; or {@code
 *     null}
 * @param switches whether it switches page tables
 * @param bars whether no indirect branch behind it is predicted by what was learnt before
 */
record PreparedOp(
    int kind,
    int step,
    int last,
    boolean synchronises,
    String text,
    int fused,
    Op.Uop[] uops,
    Op.Registers registers,
    boolean eliminated,
    FormCost cost,
    List<Trace.Access> touched,
    MicroOp each,
    boolean switches,
    boolean bars) {}
