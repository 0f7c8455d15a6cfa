package entrylab.check.kernel;

import entrylab.check.evidence.Finding;
import entrylab.machine.Ending;
import java.util.Optional;

/**
 * Intel's SYSRET faults in ring 0, on the program's stack, if rcx is not canonical (Intel SDM
 * volume 2, SYSRET).
 */
final class KernelCanonicalReturn implements KernelInvariant {
  @Override
  public String id() {
    return "canonical-return";
  }

  @Override
  public String sentence() {
    return "rcx is a canonical address at every SYSRET.";
  }

  @Override
  public Optional<Finding> examine(KernelEvidence evidence) {
    return evidence.run().ending() instanceof Ending.NonCanonicalSysret at
        ? Optional.of(new Finding(evidence.lastStep(), "IRET", at.toString()))
        : Optional.empty();
  }
}
