package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.image.Mitigation;
import entrylab.isa.SystemInstruction;
import entrylab.machine.Path;
import java.util.Optional;

/** VERW comes last: what runs behind it could fill buffers again. */
public final class ClearedBuffers implements Invariant {
  @Override
  public String id() {
    return "cleared-buffers";
  }

  @Override
  public String sentence() {
    return "Built with VERW, it is the last instruction before the return to the program.";
  }

  @Override
  public boolean ofPathAlone() {
    return true;
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    if (!evidence.returned() || !evidence.mitigations().has(Mitigation.VERW)) {
      return Optional.empty();
    }
    Path path = evidence.path();
    int before = evidence.lastStep() - 1;
    return before >= 0 && SystemInstruction.isVerw(path.bytes(before))
        ? Optional.empty()
        : Optional.of(
            new Finding(evidence.lastStep(), "VERW before it", "another instruction before it"));
  }
}
