package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import java.util.Optional;

/**
 * Page-table isolation holds: the kernel's tables do not stay behind. That C runs on them needs no
 * words: nothing of it is mapped in the program's.
 */
public final class UserPageTables implements Invariant {
  @Override
  public String id() {
    return "user-page-tables";
  }

  @Override
  public String sentence() {
    return "Built with page-table isolation, the program comes back to its own page tables.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    return !evidence.returned() || evidence.outcome().protection().userTables()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                evidence.lastStep(), "CR3 with the program's tables", "CR3 with the kernel's"));
  }
}
