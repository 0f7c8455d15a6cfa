package entrylab.sweep.result;

import entrylab.placement.Placements;

/**
 * How many of a point's calls each placement is given, and how many placements there are.
 *
 * <p>A run of a fixed length is cut into equal shares, the first ones longer by a call where it
 * does not divide. One that goes on until it is certain takes whole pieces of a recording at each
 * placement, and as many further placements as it needs, a round at a time.
 *
 * <pre>{@code
 * var four = entrylab.placement.Placements.spread(4);
 * show(new CallShares(new RunLength.Fixed(1002), four).next()); // 251, as the second one; then 250
 * }</pre>
 */
public final class CallShares {
  /** Pieces of a recording that a placement takes: another placement costs more than its calls. */
  public static final int PIECES = 4;

  private static final int ROUND = Placements.DEFAULT_COUNT;

  /** Student's t for 97.5 %, by placements: their number less one degrees of freedom. */
  private static double t(int placements) {
    return placements <= 16 ? 2.13 : placements <= 32 ? 2.04 : placements <= 48 ? 2.01 : 2.00;
  }

  private final RunLength length;
  private final int placements;
  private int given;

  public CallShares(RunLength length, Placements placements) {
    this.length = length;
    this.placements = (int) Math.min(placements.count(), length.most());
  }

  /** Calls for the next placement. */
  public long next() {
    int at = given++;
    return switch (length) {
      case RunLength.Fixed(long most) -> share(most, at);
      case RunLength.Sampled(long most) -> share(most, at);
      case RunLength.UntilCertain certain ->
          Math.min(
              PIECES * RunLength.UntilCertain.SHORTEST_BATCH,
              Math.max(1, certain.most() / placements));
    };
  }

  private long share(long most, int at) {
    return most / placements + (at < most % placements ? 1 : 0);
  }

  /** Whether the interval is small enough after this number of placements, or no more are drawn. */
  public boolean enough(int timed, CycleSum sum) {
    if (timed < placements) {
      return false;
    }
    return switch (length) {
      case RunLength.Fixed _, RunLength.Sampled _ -> true;
      case RunLength.UntilCertain certain ->
          timed >= Placements.MOST
              || sum.calls() >= certain.most()
              || (timed - placements) % ROUND == 0
                  && t(timed) * sum.overPlacements() < certain.relative() * sum.mean();
    };
  }
}
