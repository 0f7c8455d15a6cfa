package entrylab.core.branch;

/**
 * A part of a branch unit that can say whether some branches taught it anything.
 *
 * <p>Its <i>registers</i> are what each branch moves on, by where it goes and not by what was
 * predicted: histories, paths, a stack. All else is what it has <i>learnt</i>. If branches were
 * predicted rightly and {@link #used} did not move meanwhile, the same branches from the same
 * registers do nothing but move the registers in the same way, until {@link #changed} moves.
 */
interface Repeating {
  /** In place of a number of registers: it cannot say. */
  int CANNOT_SAY = -1;

  /** How many words its registers fill, or {@link #CANNOT_SAY}. */
  default int registers() {
    return CANNOT_SAY;
  }

  /** Copies its registers out. */
  default void take(long[] to, int at) {}

  /** Sets its registers to what was once copied out. */
  default void give(long[] from, int at) {}

  /**
   * Moves whenever a branch teaches it something, or is answered by what branches may change; with
   * {@link #changed} where it says nothing else.
   */
  default long used() {
    return changed();
  }

  /** Moves whenever a branch that taught nothing may from now on turn out another way. */
  default long changed() {
    return 0;
  }
}
