package entrylab.sweep;

import entrylab.sweep.call.BrokenPathException;
import entrylab.sweep.call.EntryCode;
import entrylab.sweep.result.Counts;
import entrylab.sweep.result.Cycles;
import entrylab.sweep.result.LeftOutPoint;
import entrylab.sweep.result.PointOutcome;
import entrylab.sweep.result.Result;
import entrylab.sweep.result.TracedShare;
import entrylab.workload.Workload;
import java.util.Optional;

/** What is known of one point besides its cycles. */
final class PointFigures {
  private final Sweep sweep;
  private final EntryCode code;
  private final PlacedCode placed;
  private final Workload workload;
  private final TracingPlan plan;
  private final SharedDraw draw;

  /**
   * Of a point yet to be timed.
   *
   * @param code whose point it is
   */
  PointFigures(
      Sweep sweep,
      EntryCode code,
      PlacedCode placed,
      Workload workload,
      TracingPlan plan,
      SharedDraw draw) {
    this.sweep = sweep;
    this.code = code;
    this.placed = placed;
    this.workload = workload;
    this.plan = plan;
    this.draw = draw;
  }

  /**
   * What was drawn, counted.
   *
   * @throws BrokenPathException if a call does not come back
   */
  Counts counts() {
    return placed.counts(draw);
  }

  /** The point with its cycles. */
  PointOutcome done(Optional<Cycles> cycles) {
    return done(counts(), cycles);
  }

  /** The point as it was when it was kept. */
  PointOutcome kept(KeptPoint kept) {
    return kept.broken() == null
        ? done(kept.counts() == null ? counts() : kept.counts(), Optional.ofNullable(kept.cycles()))
        : missing(kept.broken());
  }

  private PointOutcome done(Counts figures, Optional<Cycles> cycles) {
    return new PointOutcome.Done(
        new Result(
            code.name(),
            workload.name(),
            share(),
            plan.tracing(),
            sweep.options(),
            code.mitigations(sweep.options()),
            sweep.drawn(),
            sweep.seed(),
            figures,
            placed.ledger(),
            placed.pages(),
            cycles));
  }

  /**
   * The point without a result.
   *
   * @throws IllegalArgumentException the given one, if such points are not to be left out
   */
  PointOutcome missing(IllegalArgumentException e) {
    if (sweep.get(SweepSettings.BROKEN) == BrokenPoints.REFUSE) {
      throw e;
    }
    return missing(e.getMessage());
  }

  private TracedShare share() {
    return plan.share(draw.draw());
  }

  private PointOutcome missing(String reason) {
    return new PointOutcome.Missing(
        new LeftOutPoint(code.name(), workload.name(), share(), reason));
  }
}
