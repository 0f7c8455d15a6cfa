package entrylab.workload.log.line;

/** What a line of a log turned out to be. */
public enum LineKind {
  /** It tells of syscalls, or of the second half of one. */
  CALL,
  /** It belongs to the log but tells of none: a signal, an exit, a heading. */
  OTHER,
  /** It may be the first part of a line that was broken: damaged, unless its rest comes. */
  BEGUN,
  /**
   * It is the rest of the last line that was {@link #BEGUN}: together they are one line, and what
   * seemed damaged in between is what broke it.
   */
  JOINED,
  /** It is not a line this kind of log has; it was skipped whole. */
  DAMAGED
}
