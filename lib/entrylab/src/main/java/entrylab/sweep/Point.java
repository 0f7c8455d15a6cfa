package entrylab.sweep;

/** What became of one point of a sweep. */
sealed interface Point {
  /** A point with a result. */
  record Done(Result row) implements Point {}

  /** A point whose design does not bring a call back. */
  record Missing(LeftOut point) implements Point {}
}
