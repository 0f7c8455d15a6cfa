package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.image.Mitigation;
import entrylab.machine.Protection;
import java.util.Optional;

/** IBRS is on while C runs and off for the program, which would be slower for it. */
public final class RestrictedBranches implements Invariant {
  @Override
  public String id() {
    return "restricted-branches";
  }

  @Override
  public String sentence() {
    return "Built with IBRS, SPEC_CTRL restricts indirect branches whenever C is called, and not"
        + " when the program is back.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    // A child begins where its parent was when it was made: in the kernel.
    if (evidence.child() || !evidence.mitigations().has(Mitigation.IBRS)) {
      return Optional.empty();
    }
    Protection seen = evidence.outcome().protection();
    if (!seen.restrictedInC()) {
      return Optional.of(new Finding(evidence.step(0), "IBRS on", "IBRS off, and C called"));
    }
    return evidence.returned() && seen.restricted()
        ? Optional.of(new Finding(evidence.lastStep(), "IBRS off", "IBRS on for the program"))
        : Optional.empty();
  }
}
