package entrylab.core.branch;

/** Predicts whether a conditional branch is taken. */
interface DirectionPredictor {
  /** Predicts, then learns the outcome. Returns whether the prediction was right. */
  boolean predict(long address, boolean taken);

  /**
   * The same for several branches in a row.
   *
   * @param tape holds their addresses from its beginning
   * @param count how many there are, at most 64
   * @param taken a bit for each that is taken, the first one's lowest
   * @return a bit for each that was predicted wrongly
   */
  default long wrong(long[] tape, int count, long taken) {
    long wrong = 0;
    for (int i = 0; i < count; i++) {
      wrong |= predict(tape[i], (taken >>> i & 1) != 0) ? 0 : 1L << i;
    }
    return wrong;
  }

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
