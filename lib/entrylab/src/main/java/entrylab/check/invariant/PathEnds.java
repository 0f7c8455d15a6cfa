package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.machine.Ending;
import java.util.Optional;

/** No exception, no endless loop, no way out but the two. */
public final class PathEnds implements Invariant {
  @Override
  public String id() {
    return "path-ends";
  }

  @Override
  public String sentence() {
    return "Every path ends in user mode, without an exception on the way.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    Ending ending = evidence.outcome().ending();
    boolean others =
        ending instanceof Ending.NonCanonicalSysret || RingZeroAddress.target(evidence).isPresent();
    return evidence.returned() || others
        ? Optional.empty()
        : Optional.of(new Finding(evidence.lastStep(), "return to user mode", ending.toString()));
  }
}
