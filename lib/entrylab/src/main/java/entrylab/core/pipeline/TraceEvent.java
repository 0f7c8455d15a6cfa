package entrylab.core.pipeline;

import entrylab.isa.BranchKind;

/**
 * Something in a trace whose cost the caches or predictors decide.
 *
 * <p>Sweeps look events up by the million, so each kind says itself what it is equal to: what the
 * compiler makes for a record is not inlined there.
 */
public sealed interface TraceEvent {
  /** Address of the window, datum or branch. */
  long address();

  /**
   * Entering a window of code.
   *
   * @param lines micro-op cache lines the window needs; 0 if it cannot be cached
   */
  record Fetch(long address, int lines) implements TraceEvent {
    @Override
    public boolean equals(Object other) {
      return other instanceof Fetch that && address == that.address && lines == that.lines;
    }

    @Override
    public int hashCode() {
      return mixed(address + lines);
    }
  }

  /** A load or store. */
  record Data(long address) implements TraceEvent {
    @Override
    public boolean equals(Object other) {
      return other instanceof Data that && address == that.address;
    }

    @Override
    public int hashCode() {
      return mixed(address);
    }
  }

  /** A branch that went to {@code target}; {@code next} lies behind it. */
  record Branch(BranchKind kind, long address, long next, long target) implements TraceEvent {
    @Override
    public boolean equals(Object other) {
      return other instanceof Branch that
          && address == that.address
          && target == that.target
          && next == that.next
          && kind == that.kind;
    }

    @Override
    public int hashCode() {
      return mixed(address ^ target << 1);
    }
  }

  private static int mixed(long address) {
    return (int) (address * 0x9e3779b97f4a7c15L >>> Integer.SIZE);
  }
}
