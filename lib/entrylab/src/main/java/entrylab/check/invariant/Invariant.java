package entrylab.check.invariant;

import entrylab.check.evidence.Evidence;
import entrylab.check.evidence.Finding;
import java.util.Optional;

/** Something every design must keep, on every path. */
public interface Invariant {
  /** Its name in reports: lower-case words with hyphens. */
  String id();

  /** What it says, as a sentence. */
  String sentence();

  /** Whether the path alone decides, so that equal paths need not be examined again. */
  default boolean ofPathAlone() {
    return false;
  }

  /** What breaks it in some evidence, if anything does. */
  Optional<Finding> examine(Evidence evidence);
}
