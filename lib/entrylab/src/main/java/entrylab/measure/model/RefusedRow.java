package entrylab.measure.model;

import entrylab.measure.record.MeasuredFigure;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.worker.WorkerTrace;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of a record that nothing is held against: its processor ran another program than the one
 * that is replayed.
 *
 * <pre>{@code
 * for (RefusedRow row : ModelAccuracy.of(Records.get("epyc-zen4-drawn")).refused()) {
 *   show(row.point() + ": " + row.measured() + " instructions, replayed " + row.replayed());
 * }
 * }</pre>
 *
 * @param measured instructions per call that the record names
 * @param replayed instructions per call here
 */
public record RefusedRow(MeasuredPoint point, double measured, double replayed) {
  /** Records state instructions with two digits behind the point. */
  private static final double ROUNDING = 0.005;

  /** The row of a figure as one to refuse, unless its instructions are those of the trace. */
  public static Optional<RefusedRow> of(MeasuredFigure figure, WorkerTrace trace) {
    double replayed = (double) trace.instructions() / trace.calls();
    boolean same =
        figure.instructions() == 0 || Math.abs(figure.instructions() - replayed) <= ROUNDING;
    return same
        ? Optional.empty()
        : Optional.of(new RefusedRow(figure.point(), figure.instructions(), replayed));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "refused: %s, %s, %s: measured with %.2f instructions per call, replayed with %.2f",
        point.design(),
        point.calls(),
        point.mode(),
        measured,
        replayed);
  }
}
