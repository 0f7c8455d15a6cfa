package entrylab.check.kernel;

import entrylab.check.evidence.Finding;
import java.util.Optional;

/** A promise of entry code that needs no knowledge of its source. */
interface KernelInvariant {
  /** A short name. */
  String id();

  /** The promise. */
  String sentence();

  /** What is wrong with a call; empty if nothing. */
  Optional<Finding> examine(KernelEvidence evidence);
}
