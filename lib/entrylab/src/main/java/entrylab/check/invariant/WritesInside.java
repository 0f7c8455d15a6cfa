package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.image.Mitigation;
import entrylab.image.MitigationList;
import entrylab.isa.EncodedInstruction;
import entrylab.layout.KernelLayout;
import entrylab.machine.Path;
import java.util.Locale;
import java.util.Optional;

/** Entry code writes its stack, the status word, the scratch word and its own data. */
public final class WritesInside implements Invariant {
  @Override
  public String id() {
    return "writes-inside";
  }

  @Override
  public String sentence() {
    return "Nothing is written but the task's own stack and the entry stack, its status word, the"
        + " per-cpu scratch words and the design's own data.";
  }

  @Override
  public boolean ofPathAlone() {
    return true;
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    Path path = evidence.path();
    for (int step = 0; step < path.length(); step++) {
      for (int access = path.firstAccess(step); access < path.firstAccess(step + 1); access++) {
        if (path.write(access) && !allowed(path, step, access)) {
          return Optional.of(
              new Finding(
                  step,
                  "a store inside",
                  String.format(
                      Locale.ROOT,
                      "a store of %d bytes at %s %s",
                      path.size(access),
                      path.region(access),
                      hex(path.offset(access)))));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean allowed(Path path, int step, int access) {
    int offset = path.offset(access);
    return switch (path.region(access)) {
      case STACK, ENTRY_STACK, DATA -> true;
      case THREAD_INFO ->
          threadInfo(path, step, access, KernelLayout.TI_FLAGS, KernelLayout.TI_STATUS);
      case TASK_STRUCT ->
          threadInfo(path, step, access, KernelLayout.TASK_FLAGS, KernelLayout.TASK_STATUS);
      case PER_CPU -> perCpu(path.image().options().mitigations(), offset);
      default -> false;
    };
  }

  private static boolean perCpu(MitigationList mitigations, int offset) {
    return switch (offset) {
      case KernelLayout.RSP_SCRATCH, KernelLayout.TSS_RW_SP2 -> true;
      case KernelLayout.CALL_DEPTH -> mitigations.has(Mitigation.CALL_DEPTH);
      case KernelLayout.KSTACK_OFFSET -> mitigations.has(Mitigation.KSTACK_OFFSET);
      default -> false;
    };
  }

  /** The flags word is everybody's: only atomic operations may write it. */
  private static boolean threadInfo(Path path, int step, int access, int flags, int status) {
    int offset = path.offset(access);
    return offset == status && path.size(access) <= 4
        || offset > status && offset < status + 4
        || offset == flags && new EncodedInstruction(path.address(step), path.bytes(step)).locked();
  }

  private static String hex(int offset) {
    return (offset < 0 ? "-0x" : "+0x") + Integer.toHexString(Math.abs(offset));
  }
}
