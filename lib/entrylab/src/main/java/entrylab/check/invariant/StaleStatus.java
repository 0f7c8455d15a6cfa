package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.machine.Machine;
import java.util.Locale;
import java.util.Optional;

/** What the status word and the fork flag say of the syscall under way ends with it. */
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
        + " forked child, nor the flag that marks a new child.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    if (evidence.returned()
        && evidence.child()
        && (evidence.outcome().flags() & Machine.TIF_FORK) != 0) {
      return Optional.of(
          new Finding(
              evidence.lastStep(),
              "the child in user mode without TIF_FORK",
              String.format(Locale.ROOT, "flags 0x%x", evidence.outcome().flags())));
    }
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
