package entrylab.core.pipeline;

import entrylab.isa.BranchKind;

/** Something in a trace whose cost the caches or predictors decide. */
public sealed interface TraceEvent {
  /** Address of the window, datum or branch. */
  long address();

  /**
   * Entering a window of code.
   *
   * @param lines micro-op cache lines the window needs; 0 if it cannot be cached
   */
  record Fetch(long address, int lines) implements TraceEvent {}

  /** A load or store. */
  record Data(long address) implements TraceEvent {}

  /** A branch that went to {@code target}; {@code next} lies behind it. */
  record Branch(BranchKind kind, long address, long next, long target) implements TraceEvent {}
}
