package entrylab.check.invariant;

import entrylab.check.evidence.Blame;
import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.check.evidence.FrameAuthor;
import java.util.Optional;

/** What nobody changed comes back. */
public final class UserRegisters implements Invariant {
  @Override
  public String id() {
    return "user-registers";
  }

  @Override
  public String sentence() {
    return "The program's registers, flags and stack pointer come back as the ABI promises.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    return Blame.first(evidence, wrong -> wrong.author() == FrameAuthor.PROGRAM);
  }
}
