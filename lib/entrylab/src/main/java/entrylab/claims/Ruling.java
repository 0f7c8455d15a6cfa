package entrylab.claims;

/** What a claim turned out to be. */
public enum Ruling {
  /** True of the design it was made about. */
  HOLDS("holds"),
  /** True under a condition, which the judgement names. */
  HOLDS_IF("holds if"),
  /** Not true. */
  FAILS("fails"),
  /** About time, which counting does not tell: it waits for the cycle model. */
  UNDECIDED_HERE("undecided here");

  private final String text;

  Ruling(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
