package entrylab.core.cache;

/** Where a line was found. The order is the distance from the core. */
public enum Level {
  L1,
  L2,
  L3,
  MEMORY;

  private static final Level[] ALL = values();

  /** The level of an ordinal, without copying the list. */
  public static Level of(int ordinal) {
    return ALL[ordinal];
  }
}
