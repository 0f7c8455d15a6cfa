package entrylab.sweep;

import entrylab.sweep.result.Counts;
import entrylab.sweep.result.Cycles;
import entrylab.sweep.result.LeftOutPoint;
import entrylab.sweep.result.PointOutcome;
import entrylab.sweep.result.Result;

/**
 * What a journal keeps of a point; the rest follows from the sweep's settings.
 *
 * @param point its place in the result
 * @param counts {@code null} where the point has no result, or cycles: then they are counted anew,
 *     which is soon done and the same for all CPUs
 * @param cycles {@code null} where nothing is modelled
 * @param broken why there is no result; {@code null} where there is one
 */
record KeptPoint(int point, Counts counts, Cycles cycles, String broken) {

  static KeptPoint of(int place, PointOutcome point) {
    return switch (point) {
      case PointOutcome.Done(Result row) ->
          row.cycles()
              .map(cycles -> new KeptPoint(place, null, cycles, null))
              .orElseGet(() -> new KeptPoint(place, row.counts(), null, null));
      case PointOutcome.Missing(LeftOutPoint missing) ->
          new KeptPoint(place, null, null, missing.reason());
    };
  }
}
