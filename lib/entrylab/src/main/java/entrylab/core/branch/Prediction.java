package entrylab.core.branch;

/** What became of a branch's prediction. The order is the cost. */
public enum Prediction {
  RIGHT,
  /** The target was found only when the branch was decoded. */
  RESTEER,
  /** Found wrong when the branch was executed. */
  MISPREDICT;

  private static final Prediction[] ALL = values();

  /** The prediction of an ordinal, without copying the list. */
  public static Prediction of(int ordinal) {
    return ALL[ordinal];
  }
}
