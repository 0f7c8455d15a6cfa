package entrylab.sweep.result;

/**
 * What became of one point of a sweep.
 *
 * <pre>{@code
 * PointOutcome outcome =
 *     new PointOutcome.Done(Sweep.of("switch").run().rows().getFirst());
 * show(outcome instanceof PointOutcome.Missing missing ? missing.point().reason() : "swept");
 * }</pre>
 */
public sealed interface PointOutcome {
  /** A point with a result. */
  record Done(Result row) implements PointOutcome {}

  /** A point whose design does not bring a call back. */
  record Missing(LeftOutPoint point) implements PointOutcome {}
}
