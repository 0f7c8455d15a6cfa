package entrylab.sweep;

/** What became of one point of a sweep. */
sealed interface PointOutcome {
  /** A point with a result. */
  record Done(Result row) implements PointOutcome {}

  /** A point whose design does not bring a call back. */
  record Missing(LeftOutPoint point) implements PointOutcome {}
}
