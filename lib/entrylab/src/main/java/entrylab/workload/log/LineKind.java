package entrylab.workload.log;

/** What a line of a log turned out to be. */
enum LineKind {
  /** It tells of syscalls, or of the second half of one. */
  CALL,
  /** It belongs to the log but tells of none: a signal, an exit, a heading. */
  OTHER,
  /** It is the rest of the damaged line before it: together they are one syscall, undamaged. */
  JOINED,
  /** It is not a line this kind of log has; it was skipped whole. */
  DAMAGED
}
