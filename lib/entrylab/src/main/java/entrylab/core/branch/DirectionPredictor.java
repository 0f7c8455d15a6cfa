package entrylab.core.branch;

/** Predicts whether a conditional branch is taken. */
public interface DirectionPredictor {
  /** Predicts, then learns the outcome. Returns whether the prediction was right. */
  boolean predict(long address, boolean taken);

  /**
   * The predictor of a profile's word: {@code bimodal}, {@code gshare} or {@code perfect}.
   *
   * @param entries counters; a power of two
   * @param history outcomes remembered by gshare
   */
  static DirectionPredictor named(String word, int entries, int history) {
    return switch (word) {
      case "bimodal" -> new Gshare(entries, 0);
      case "gshare" -> new Gshare(entries, history);
      case "perfect" -> (address, taken) -> true;
      default -> throw new IllegalArgumentException("unknown direction predictor '" + word + "'");
    };
  }
}
