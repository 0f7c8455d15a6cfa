package entrylab.check.kernel;

import entrylab.check.evidence.Finding;
import entrylab.machine.Ending;
import java.util.Optional;

/** A call comes back, whatever state it is made in. */
final class KernelPathEnds implements KernelInvariant {
  @Override
  public String id() {
    return "path-ends";
  }

  @Override
  public String sentence() {
    return "The call ends in user mode, without an exception in the kernel and without an endless loop.";
  }

  @Override
  public Optional<Finding> examine(KernelEvidence evidence) {
    SnapshotRun run = evidence.run();
    boolean ended = run.returned() || run.ending() instanceof Ending.NonCanonicalSysret;
    return ended || run.outside()
        ? Optional.empty()
        : Optional.of(new Finding(evidence.lastStep(), "a return", run.ending().toString()));
  }
}
