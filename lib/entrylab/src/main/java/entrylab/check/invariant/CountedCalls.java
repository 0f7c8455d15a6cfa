package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.image.Mitigation;
import entrylab.machine.Path;
import java.util.Optional;

/**
 * With call-depth tracking each return finds a call that was counted. Entry code is never as deep
 * as a processor's return stack, so that none of its returns has a reason to fill that.
 */
public final class CountedCalls implements Invariant {
  private static final String REFILL = "call_depth_refill";

  @Override
  public String id() {
    return "counted-calls";
  }

  @Override
  public String sentence() {
    return "Built with call-depth tracking, every return finds a call that was counted.";
  }

  @Override
  public boolean ofPathAlone() {
    return true;
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    if (!evidence.mitigations().has(Mitigation.CALL_DEPTH)) {
      return Optional.empty();
    }
    Path path = evidence.path();
    long refill = path.image().address(REFILL);
    for (int step = 0; step < path.length(); step++) {
      if (path.address(step) == refill) {
        return Optional.of(
            new Finding(step, "a return for each call counted", "more returns than calls counted"));
      }
    }
    return Optional.empty();
  }
}
