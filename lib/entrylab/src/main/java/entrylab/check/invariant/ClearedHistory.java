package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.image.Mitigation;
import entrylab.image.Symbol;
import entrylab.isa.ControlFlow;
import entrylab.machine.Part;
import entrylab.machine.Path;
import java.util.Optional;

/** Nothing of the program's branches is left in the history where it could steer the kernel's. */
public final class ClearedHistory implements Invariant {
  /** What clears it, as kernels call it. */
  private static final String LOOP = "clear_bhb_loop";

  @Override
  public String id() {
    return "cleared-history";
  }

  @Override
  public String sentence() {
    return "Built with a loop against it, the branch history is cleared before the first indirect"
        + " branch and the first call of C.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    if (evidence.child() || !evidence.mitigations().has(Mitigation.BHB_LOOP)) {
      return Optional.empty();
    }
    Path path = evidence.path();
    Optional<Symbol> loop = path.image().find(LOOP);
    for (int step = 0; step < path.length(); step++) {
      long address = path.address(step);
      if (loop.filter(symbol -> symbol.address() == address).isPresent()) {
        return Optional.empty();
      }
      ControlFlow branch = path.branch(step);
      if (path.part(step) == Part.STAND_IN
          || branch == ControlFlow.INDIRECT_CALL
          || branch == ControlFlow.INDIRECT_JUMP) {
        return Optional.of(new Finding(step, "a call of " + LOOP + " before it", "none"));
      }
    }
    return Optional.empty();
  }
}
