package entrylab.core.cache;

/** How an address was translated. */
public enum Translation {
  /** By the first-level TLB. */
  FIRST,
  /** By the second-level TLB. */
  SECOND,
  /** By walking the page tables. */
  WALK;

  private static final Translation[] ALL = values();

  /** The translation of an ordinal, without copying the list. */
  public static Translation of(int ordinal) {
    return ALL[ordinal];
  }
}
