package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.image.StandIns;
import java.util.List;
import java.util.Optional;

/** A number means the same on every path. */
public final class TracedSameHandler implements Invariant {
  @Override
  public String id() {
    return "traced-same-handler";
  }

  @Override
  public String sentence() {
    return "A number runs the same handler whether or not anybody watches the task.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    return evidence.unwatched().flatMap(untraced -> compare(evidence, untraced));
  }

  private static Optional<Finding> compare(Evidence traced, Evidence untraced) {
    List<String> expected = handlers(untraced);
    List<String> found = handlers(traced);
    boolean comparable = traced.returned() && untraced.returned();
    return !comparable || expected.equals(found)
        ? Optional.empty()
        : Optional.of(
            new Finding(
                traced.lastStep(), "as untraced: " + words(expected), "watched: " + words(found)));
  }

  /** Handlers; sys_ni_syscall stands for none. */
  private static List<String> handlers(Evidence evidence) {
    return evidence.handlerCalls().stream()
        .map(call -> evidence.plays().get(call).function())
        .filter(function -> !function.equals(StandIns.NI_SYSCALL))
        .toList();
  }

  private static String words(List<String> handlers) {
    return handlers.isEmpty() ? "no handler runs, -ENOSYS" : String.join(", ", handlers) + " runs";
  }
}
