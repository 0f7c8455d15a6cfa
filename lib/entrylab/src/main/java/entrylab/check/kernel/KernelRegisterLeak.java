package entrylab.check.kernel;

import entrylab.check.evidence.Finding;
import entrylab.machine.KernelWords;
import java.util.Optional;

/** Addresses and what functions leave behind stay in the kernel. */
final class KernelRegisterLeak implements KernelInvariant {
  @Override
  public String id() {
    return "kernel-leak";
  }

  @Override
  public String sentence() {
    return "No register of the program holds anything of the kernel's.";
  }

  @Override
  public Optional<Finding> examine(KernelEvidence evidence) {
    return evidence.firstWrong(wrong -> KernelWords.recognises(wrong.found()));
  }
}
