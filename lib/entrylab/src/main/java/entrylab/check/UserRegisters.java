package entrylab.check;

import java.util.Optional;

/** What nobody changed comes back. */
final class UserRegisters implements Invariant {
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
