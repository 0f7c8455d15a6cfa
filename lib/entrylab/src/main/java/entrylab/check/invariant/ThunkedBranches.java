package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.image.Mitigation;
import entrylab.isa.ControlFlow;
import entrylab.machine.Path;
import java.util.Optional;

/** With retpolines no branch target is left to an indirect predictor. */
public final class ThunkedBranches implements Invariant {
  @Override
  public String id() {
    return "thunked-branches";
  }

  @Override
  public String sentence() {
    return "Built with retpolines, no indirect call or jump is executed.";
  }

  @Override
  public boolean ofPathAlone() {
    return true;
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    if (!evidence.mitigations().has(Mitigation.RETPOLINE)) {
      return Optional.empty();
    }
    Path path = evidence.path();
    for (int step = 0; step < path.length(); step++) {
      ControlFlow branch = path.branch(step);
      if (branch == ControlFlow.INDIRECT_CALL || branch == ControlFlow.INDIRECT_JUMP) {
        return Optional.of(new Finding(step, "a thunk", "an indirect branch"));
      }
    }
    return Optional.empty();
  }
}
