package entrylab.sweep;

/**
 * What a journal keeps of a point; the rest follows from the sweep's settings.
 *
 * @param point its place in the result
 * @param traced the share of syscalls by traced tasks
 * @param counts {@code null} where the point has no result
 * @param cycles {@code null} where nothing is modelled
 * @param broken why there is no result; {@code null} where there is one
 */
record KeptPoint(int point, double traced, Counts counts, Cycles cycles, String broken) {

  static KeptPoint of(int place, PointOutcome point) {
    return switch (point) {
      case PointOutcome.Done(Result row) ->
          new KeptPoint(place, row.traced().value(), row.counts(), row.cycles().orElse(null), null);
      case PointOutcome.Missing(LeftOutPoint missing) ->
          new KeptPoint(place, missing.traced().value(), null, null, missing.reason());
    };
  }
}
