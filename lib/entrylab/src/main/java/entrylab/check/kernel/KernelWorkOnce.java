package entrylab.check.kernel;

import entrylab.check.evidence.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Work at entry and exit is done, once, wherever and in whatever company it is asked for. */
final class KernelWorkOnce implements KernelInvariant {
  @Override
  public String id() {
    return "entry-exit-work";
  }

  @Override
  public String sentence() {
    return "What a work bit asks for is done once before the handler, once behind it, or both, whatever the"
        + " number and the registers; what is asked for meanwhile is done before the return.";
  }

  @Override
  public Optional<Finding> examine(KernelEvidence evidence) {
    return evidence.run().returned()
        ? twice(evidence)
            .or(() -> misplaced(evidence))
            .or(() -> missing(evidence))
            .or(() -> left(evidence))
        : Optional.empty();
  }

  private static Optional<Finding> twice(KernelEvidence evidence) {
    Set<String> seen = new HashSet<>();
    boolean again = evidence.probe().raised() != 0 || evidence.probe().raisedLater() != 0;
    for (SnapshotRun.Call call : evidence.run().calls()) {
      if (call.handler()) {
        if (!seen.add("a handler")) {
          return finding(call.step(), "one handler", call.function() + " as well");
        }
        seen.retainAll(Set.of("a handler"));
      } else if (!seen.add(call.function()) && !again && evidence.handlers().size() == 1) {
        return finding(call.step(), call.function() + " once", call.function() + " again");
      }
    }
    return Optional.empty();
  }

  /** Of one bit alone, with nobody interfering, the same functions are called as ever. */
  private static Optional<Finding> missing(KernelEvidence evidence) {
    KernelProbe probe = evidence.probe();
    if (!probe.onlyLooks() || probe.work().count() > 1) {
      return Optional.empty();
    }
    LearntWork.Asked asked = evidence.learnt().of(probe.work());
    List<String> wanted = new ArrayList<>(asked.before());
    wanted.addAll(asked.after());
    List<String> found =
        evidence.run().calls().stream()
            .filter(call -> !call.handler())
            .map(SnapshotRun.Call::function)
            .toList();
    return found.equals(wanted)
        ? Optional.empty()
        : finding(evidence.lastStep(), wanted + " called", found + " called");
  }

  private static Optional<Finding> misplaced(KernelEvidence evidence) {
    boolean handled = false;
    for (SnapshotRun.Call call : evidence.run().calls()) {
      handled |= call.handler();
      if (!handled
          && !evidence.handlers().isEmpty()
          && evidence.learnt().comesOnlyBehind(call.function())) {
        return finding(call.step(), call.function() + " behind the handler", "it before");
      }
    }
    return Optional.empty();
  }

  /**
   * A flag that some function takes back is not left for the program. Of a call that is skipped
   * only those that are looked at until they are taken back: PTRACE_SYSEMU has reported a step at
   * the entry, and TIF_SINGLESTEP stays as it is.
   */
  private static Optional<Finding> left(KernelEvidence evidence) {
    KernelProbe probe = evidence.probe();
    long raised = probe.work().flags() | probe.raised() | probe.raisedLater();
    LearntWork learnt = evidence.learnt();
    boolean skipped = probe.work().single().stream().anyMatch(bit -> learnt.of(bit).skips());
    long left = evidence.run().flags() & raised & (skipped ? learnt.looping() : learnt.taken());
    return left == 0
        ? Optional.empty()
        : finding(
            evidence.lastStep(),
            "what is asked for done",
            new WorkBits(left, 0) + " set in user mode");
  }

  private static Optional<Finding> finding(int step, String expected, String found) {
    return Optional.of(new Finding(step, expected, found));
  }
}
