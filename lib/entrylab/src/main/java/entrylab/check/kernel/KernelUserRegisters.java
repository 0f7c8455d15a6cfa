package entrylab.check.kernel;

import entrylab.check.evidence.Finding;
import entrylab.machine.PtReg;
import java.util.Optional;

/** What nobody changed comes back, and what a handler or tracer wrote arrives. */
final class KernelUserRegisters implements KernelInvariant {
  /** -ENOSYS. */
  private static final long NO_SUCH_CALL = -38;

  @Override
  public String id() {
    return "user-registers";
  }

  @Override
  public String sentence() {
    return "The program finds its registers, flags and stack pointer as it left them, or as the handler"
        + " and whoever watches wrote them.";
  }

  @Override
  public Optional<Finding> examine(KernelEvidence evidence) {
    // For a number that nothing handles a kernel writes the error behind all who watch.
    boolean handled = !evidence.handlers().isEmpty();
    return evidence.firstWrong(
        wrong -> handled || wrong.word() != PtReg.AX || wrong.found() != NO_SUCH_CALL);
  }
}
