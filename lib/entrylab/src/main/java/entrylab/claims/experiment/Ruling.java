package entrylab.claims.experiment;

/**
 * What a claim turned out to be.
 *
 * <pre>{@code
 * show(Claims.get("C4").verdict().ruling() == Ruling.HOLDS ? "it holds" : "not as it stands");
 * }</pre>
 */
public enum Ruling {
  /** True of the design it was made about. */
  HOLDS("holds"),
  /** True under a condition, which the judgement names. */
  HOLDS_IF("holds if"),
  /** One answer under one condition, and another under another. */
  DEPENDS("depends"),
  /** Not true. */
  FAILS("fails"),
  /** Needs something that the lab neither counts, models nor measures. */
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
