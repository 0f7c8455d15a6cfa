package entrylab.workload;

/**
 * An endless cursor over the syscalls of a workload, without allocation per call.
 *
 * <p>{@link #next()} moves to a call; {@link #task()} and {@link #gapMicros()} tell about the call
 * it moved to. Not safe for several threads; each takes a stream of its own.
 *
 * <pre>{@code
 * SyscallStream calls = Workloads.get("git-status").stream(ImageOptions.DEFAULT.table(), 1);
 * show(calls.next() + " by task " + calls.task()); // what the program calls first
 * }</pre>
 */
public interface SyscallStream {
  /** The gap of a call whose log has no time. */
  int NO_GAP = -1;

  /** Moves to the next call and gives its table slot (for x32 calls the number without bit 30). */
  int next();

  /** The task that makes the call, counted from 0 in order of first appearance. */
  int task();

  /**
   * Microseconds from the same task's previous return (where the log has return times, else from
   * its previous entry) to this call; {@link #NO_GAP} where the log has no time or this is the
   * task's first call.
   */
  int gapMicros();
}
