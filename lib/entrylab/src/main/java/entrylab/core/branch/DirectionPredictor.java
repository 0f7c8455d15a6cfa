package entrylab.core.branch;

import java.util.List;
import java.util.Locale;

/** Predicts whether a conditional branch is taken. */
interface DirectionPredictor extends Repeating {
  /** Predicts, then learns the outcome. Returns whether the prediction was right. */
  boolean predict(long address, boolean taken);

  /**
   * Learns where an indirect jump or call went; a predictor that looks at outcomes alone does not.
   */
  default void onIndirect(long target) {}

  /**
   * Learns of conditional branches in a row that are always taken, and are no others' branches:
   * what they leave in the history. That they are predicted rightly teaches nothing else.
   */
  default void onTaken(int branches) {}

  /**
   * Learns how many conditional branches were passed that it would have predicted, and that would
   * have taught it nothing.
   */
  default void onPassed(long branches) {}

  /**
   * Looks whether all that was learnt is within its bits.
   *
   * @throws IllegalStateException if something is not
   */
  default void check() {}

  /** Tells that the run of calls that it answered is over. */
  default void end() {}

  /** Complains about a number that is not within its bits. */
  static void within(String what, long number, long least, long most) {
    if (number < least || number > most) {
      throw new IllegalStateException(
          String.format(Locale.ROOT, "%s is %d, not %d to %d", what, number, least, most));
    }
  }

  /**
   * A branch that the predictor sees: conditional, or an indirect jump or call.
   *
   * @param target of an indirect one, where it goes
   */
  record Seen(boolean conditional, long address, long target) {}

  /**
   * Prepares branches that will be met again and again in this order.
   *
   * @param outcomes a bit for each conditional one that is taken, the last one's lowest
   * @return words, to be read by {@link #wrong}
   */
  long[] prepare(List<Seen> seen, long outcomes);

  /**
   * Predicts, as {@link #predict} does, several branches in a row.
   *
   * @param words what {@link #prepare} made of them, at most {@link BranchScript#MOST} of them
   *     conditional
   * @param outcomes those that it was made of
   * @param count how many branches are conditional
   * @return a bit for each conditional one that was predicted wrongly, the first one's lowest
   */
  long wrong(long[] words, long outcomes, int count);

  /**
   * The predictor of a profile's word: {@code bimodal}, {@code gshare}, {@code tage} or {@code
   * perfect}.
   *
   * @param entries counters; a power of two
   * @param history outcomes remembered by gshare and tage
   */
  static DirectionPredictor named(String word, int entries, int history) {
    return switch (word) {
      case "bimodal" -> new Gshare(entries, 0);
      // More outcomes than a counter's number has bits would select none.
      case "gshare" ->
          new Gshare(entries, Math.min(history, Integer.numberOfTrailingZeros(entries)));
      case "tage" -> new Tage(entries, history);
      case "perfect" -> new PerfectDirection();
      default -> throw new IllegalArgumentException("unknown direction predictor '" + word + "'");
    };
  }
}
