package entrylab.core.branch;

import java.util.stream.Stream;

/** The registers of all parts of a branch unit, and whether branches taught these anything. */
final class UnitRegisters {
  private final Repeating[] parts;
  private final int[] at;
  private final boolean known;
  private final int words;

  /** Registers of parts, none of which is {@code null} but those that the unit has not. */
  UnitRegisters(Repeating... some) {
    parts = Stream.of(some).filter(part -> part != null).toArray(Repeating[]::new);
    known = Stream.of(parts).noneMatch(part -> part.registers() == Repeating.CANNOT_SAY);
    at = new int[parts.length];
    int sum = 0;
    for (int i = 0; i < parts.length; i++) {
      at[i] = sum;
      sum += parts[i].registers();
    }
    words = sum;
  }

  /** Whether every part can say whether it was taught anything. */
  boolean known() {
    return known;
  }

  /** A copy of all of them. */
  long[] take() {
    long[] taken = new long[words];
    for (int i = 0; i < parts.length; i++) {
      parts[i].take(taken, at[i]);
    }
    return taken;
  }

  /** Sets all of them to what was once taken. */
  void give(long[] taken) {
    for (int i = 0; i < parts.length; i++) {
      parts[i].give(taken, at[i]);
    }
  }

  /** Moves whenever a branch teaches a part something. */
  long used() {
    long sum = 0;
    for (Repeating part : parts) {
      sum += part.used();
    }
    return sum;
  }

  /** Moves whenever a branch that taught nothing may from now on turn out another way. */
  long changed() {
    long sum = 0;
    for (Repeating part : parts) {
      sum += part.changed();
    }
    return sum;
  }
}
