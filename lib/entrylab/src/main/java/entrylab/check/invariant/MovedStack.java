package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.image.Mitigation;
import entrylab.layout.KernelLayout;
import entrylab.machine.MemoryRegion;
import entrylab.machine.Path;
import java.util.Optional;

/** With random offsets C does not find its stack where it was last time. */
public final class MovedStack implements Invariant {
  @Override
  public String id() {
    return "moved-stack";
  }

  @Override
  public String sentence() {
    return "Built with offsets of the stack, C runs below the frame by what the CPU has for it, and"
        + " another is chosen before the program is back.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    if (evidence.child() || !evidence.mitigations().has(Mitigation.KSTACK_OFFSET)) {
      return Optional.empty();
    }
    long highest =
        evidence.start().delivery().frameAddress(evidence.start().task())
            - KernelLayout.FIRST_KSTACK_OFFSET;
    for (int call = 0; call < evidence.outcome().calls().size(); call++) {
      if (evidence.call(call).stackPointer() >= highest) {
        return Optional.of(new Finding(evidence.step(call), "a moved stack", "rsp at the frame"));
      }
    }
    return evidence.returned() && !choosesAnew(evidence.path())
        ? Optional.of(new Finding(evidence.lastStep(), "another offset", "the offset of this call"))
        : Optional.empty();
  }

  private static boolean choosesAnew(Path path) {
    for (int access = 0; access < path.accesses(); access++) {
      if (path.write(access)
          && path.region(access) == MemoryRegion.PER_CPU
          && path.offset(access) == KernelLayout.KSTACK_OFFSET) {
        return true;
      }
    }
    return false;
  }
}
