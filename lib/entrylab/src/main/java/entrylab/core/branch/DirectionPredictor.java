package entrylab.core.branch;

import java.util.List;

/** Predicts whether a conditional branch is taken. */
interface DirectionPredictor {
  /** Predicts, then learns the outcome. Returns whether the prediction was right. */
  boolean predict(long address, boolean taken);

  /**
   * Prepares conditional branches that will be met again and again in this order.
   *
   * @param outcomes a bit for each that is taken, the last one's lowest
   * @return a word for each, to be read by {@link #wrong}
   */
  long[] prepare(List<Long> addresses, long outcomes);

  /**
   * The same as {@link #predict} for several branches in a row.
   *
   * @param words what {@link #prepare} made of them, at most {@link BranchScript#MOST}
   * @param outcomes those that it was made of
   * @return a bit for each that was predicted wrongly, the first one's lowest
   */
  long wrong(long[] words, long outcomes);

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
      case "perfect" -> new PerfectDirection();
      default -> throw new IllegalArgumentException("unknown direction predictor '" + word + "'");
    };
  }
}
