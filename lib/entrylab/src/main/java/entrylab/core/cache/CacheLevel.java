package entrylab.core.cache;

/** Where a line was found. The order is the distance from the core. */
public enum CacheLevel {
  L1,
  L2,
  L3,
  MEMORY;

  private static final CacheLevel[] ALL = values();

  /** The level of an ordinal, without copying the list. */
  public static CacheLevel of(int ordinal) {
    return ALL[ordinal];
  }
}
