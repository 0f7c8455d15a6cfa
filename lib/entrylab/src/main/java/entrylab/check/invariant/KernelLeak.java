package entrylab.check.invariant;

import entrylab.check.evidence.Blame;
import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.machine.KernelWords;
import java.util.Optional;

/** Old stack content, addresses and leftovers stay in the kernel. */
public final class KernelLeak implements Invariant {
  @Override
  public String id() {
    return "kernel-leak";
  }

  @Override
  public String sentence() {
    return "No register of the program holds anything of the kernel's.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    return Blame.first(evidence, wrong -> KernelWords.recognises(wrong.found()));
  }
}
