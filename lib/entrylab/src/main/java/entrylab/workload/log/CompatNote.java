package entrylab.workload.log;

import entrylab.workload.CallAbi;
import entrylab.workload.CallName;
import entrylab.workload.SyscallNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What there is to say of a 32-bit program's log whose tracer did not mark it as one. */
final class CompatNote {
  /** Names listed; more would say no more. */
  private static final int TOLD = 3;

  private CompatNote() {}

  static Optional<String> of(Map<CallName, Long> counts) {
    boolean marked = counts.keySet().stream().anyMatch(call -> call.abi() == CallAbi.COMPAT);
    List<String> names =
        counts.keySet().stream()
            .map(CallName::name)
            .filter(SyscallNames::isCompatOnly)
            .limit(TOLD)
            .collect(Collectors.toList());
    return marked || names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "a 32-bit program's log, though no line says so ("
                + String.join(", ", names)
                + "): counted as if built for 64 bit");
  }
}
