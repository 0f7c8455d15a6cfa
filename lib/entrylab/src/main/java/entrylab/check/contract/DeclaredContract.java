package entrylab.check.contract;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import entrylab.check.invariant.Invariant;
import java.util.Locale;
import java.util.Optional;

/**
 * What the header promises of calls from C is true. Runs say nothing of it; {@link CContract} is
 * held against the header.
 */
public final class DeclaredContract implements Invariant {
  @Override
  public String id() {
    return "declared-contract";
  }

  @Override
  public String sentence() {
    return "Table entries can be called from C as the design's header says.";
  }

  @Override
  public Optional<Finding> examine(Evidence evidence) {
    return Optional.empty();
  }

  /** What the contract lacks of what the header's words promise. */
  public static Optional<Finding> compare(String promise, CContract contract) {
    boolean always = promise.startsWith("always") || promise.contains("the C table always");
    boolean conditional = promise.startsWith("only while") && !promise.contains("not even");
    if (!always && !conditional) {
      return Optional.empty();
    }
    return contract.entries().stream()
        .filter(entry -> entry.table().equals(CContract.TABLE_OF_C))
        .filter(entry -> !keeps(entry.callable(), conditional))
        .findFirst()
        .map(entry ->
            new Finding(
                -1,
                "C-callable: " + promise,
                String.format(
                    Locale.ROOT,
                    "%s (%d slots): %s",
                    entry.function(),
                    entry.slots(),
                    entry.callable())));
  }

  private static boolean keeps(Callability callable, boolean conditional) {
    return callable instanceof Callability.Always
        || conditional && callable instanceof Callability.WhileStatus;
  }
}
