package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import java.util.Locale;
import java.util.Optional;

/** Bits of the status word describe the syscall under way and end with it. */
public final class StaleStatus implements Invariant {
  /** TS_COMPAT, which every slow exit clears, and TS_RESTORE_SIGMASK, the signal code's own. */
  private static final int OTHERS = 0x2 | 0x8;

  @Override
  public String id() {
    return "stale-status";
  }

  @Override
  public String sentence() {
    return "No bit that entry code sets in the status word is left over for a later syscall or a"
        + " forked child.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    int left = evidence.outcome().status() & ~evidence.start().userStatus() & ~OTHERS;
    String who = evidence.child() ? "the child" : "the task";
    return evidence.returned() && left != 0
        ? Optional.of(
            new Finding(
                evidence.lastStep(),
                String.format(
                    Locale.ROOT,
                    "%s in user mode with status 0x%x",
                    who,
                    evidence.start().userStatus()),
                String.format(Locale.ROOT, "status 0x%x", evidence.outcome().status())))
        : Optional.empty();
  }
}
