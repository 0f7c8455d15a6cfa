package entrylab.core.branch;

import java.util.Arrays;

/**
 * What the registers of a branch unit's parts held at a moment, and the scripts that were run from
 * there.
 */
final class RememberedState {
  /** As {@link UnitRegisters} has them; nobody writes to it. */
  final long[] registers;

  /**
   * Indirect branches whose targets are the last ones; {@code null} if what a predictor holds of
   * last targets tells it already.
   */
  final IndirectBranch last;

  private final int hash;
  private RememberedStep first;

  RememberedState(long[] registers, IndirectBranch last) {
    this.registers = registers;
    this.last = last;
    hash = 31 * Arrays.hashCode(registers) + System.identityHashCode(last);
  }

  /** Adds a script that was run from here for the first time. */
  void add(RememberedStep step) {
    step.other = first;
    first = step;
  }

  /** The step that a script is from here; {@code null} if it was not run yet. */
  RememberedStep step(BranchScript script) {
    RememberedStep step = first;
    while (step != null && step.script != script) {
      step = step.other;
    }
    return step;
  }

  /** The last script that was added; the others follow by {@link RememberedStep#other}. */
  RememberedStep first() {
    return first;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RememberedState state
        && state.last == last
        && Arrays.equals(state.registers, registers);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
