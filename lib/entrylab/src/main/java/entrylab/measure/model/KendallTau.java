package entrylab.measure.model;

import entrylab.measure.record.MedianInterval;
import java.util.List;

/**
 * Kendall's tau over the pairs whose measured intervals are disjoint: of those alone it is known
 * which is the larger.
 *
 * <pre>{@code
 * KendallTau order = ModelAccuracy.of(Records.get("epyc-zen4-drawn")).tau();
 * show(order.tau() + " of " + order.pairs() + " pairs");
 * }</pre>
 *
 * @param tau concordant less discordant pairs, by all; a predicted tie is neither
 * @param pairs how many there are
 */
public record KendallTau(double tau, long pairs) {

  /** One measured interval and what was predicted. */
  public record Pair(MedianInterval measured, double predicted) {}

  /** The tau of measured intervals and what was predicted of each. */
  public static KendallTau of(List<Pair> rows) {
    long pairs = 0;
    long sum = 0;
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < i; j++) {
        Pair a = rows.get(i);
        Pair b = rows.get(j);
        if (a.measured().disjoint(b.measured())) {
          pairs++;
          double truth = Math.signum(a.measured().median() - b.measured().median());
          sum += (long) (truth * Math.signum(a.predicted() - b.predicted()));
        }
      }
    }
    return new KendallTau(pairs == 0 ? Double.NaN : (double) sum / pairs, pairs);
  }
}
