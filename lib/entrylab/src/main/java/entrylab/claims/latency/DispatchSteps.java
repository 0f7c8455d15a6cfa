package entrylab.claims.latency;

import entrylab.claims.experiment.ClaimRun;
import entrylab.isa.ControlFlow;
import entrylab.machine.Path;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What a call executes from SYSCALL to its handler.
 *
 * @param run the call, which reaches it
 */
record DispatchSteps(ClaimRun run) {

  /** Branches of some kinds before the handler begins. */
  long branches(Predicate<ControlFlow> kinds) {
    Path path = run.path();
    return IntStream.range(0, run.handlerStep()).filter(s -> kinds.test(path.branch(s))).count();
  }

  /** Branches whose target comes from a register or memory, returns aside. */
  long indirect() {
    return branches(ControlFlow::indirect);
  }

  /** Conditional branches. */
  long conditional() {
    return branches(kind -> kind == ControlFlow.CONDITIONAL);
  }
}
