package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.machine.ThreadFlag;
import java.util.Optional;

/** The last look at the flags is made with interrupts off, and heeded. */
public final class NoWorkLost implements Invariant {
  @Override
  public String id() {
    return "no-work-lost";
  }

  @Override
  public String sentence() {
    return "No signal, reschedule or other work that came up before interrupts went off for good is"
        + " still pending in user mode.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    int left = evidence.outcome().flags() & LoopWork.FLAGS;
    return evidence.returned() && left != 0
        ? Optional.of(
            new Finding(evidence.lastStep(), "no work pending", ThreadFlag.in(left) + " pending"))
        : Optional.empty();
  }
}
