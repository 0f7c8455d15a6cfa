package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.machine.Ending;
import java.util.Optional;

/** Intel's SYSRET faults in ring 0, on the user's stack, if rcx is not canonical. */
public final class CanonicalReturn implements Invariant {
  @Override
  public String id() {
    return "canonical-return";
  }

  @Override
  public String sentence() {
    return "rcx is a canonical address at every SYSRETQ.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    return evidence.outcome().ending() instanceof Ending.NonCanonicalSysret at
        ? Optional.of(
            new Finding(evidence.lastStep(), "IRET, which faults on the program's side", at + ""))
        : Optional.empty();
  }
}
