package entrylab.workload.log.line;

import entrylab.workload.CallAbi;
import entrylab.workload.SyscallStream;

/** What must be remembered of a task from one of its lines to the next. */
final class LogTask {
  private static final long UNKNOWN = Long.MIN_VALUE;
  private static final long NANOS_PER_MICRO = 1000;

  private final int number;
  private CallAbi abi;
  private int pending = NameTable.NONE;
  private long pendingSince = LogClock.NO_TIME;
  private long returned = UNKNOWN;

  LogTask(int number, CallAbi abi) {
    this.number = number;
    this.abi = abi;
  }

  /** Counted from 0 in order of first appearance. */
  int number() {
    return number;
  }

  CallAbi abi() {
    return abi;
  }

  void abi(CallAbi now) {
    abi = now;
  }

  /** The call that was left unfinished, or {@link NameTable#NONE}. */
  int pending() {
    return pending;
  }

  /** Takes over a call that another thread began: execve ends in the leader's name. */
  void adopt(LogTask other) {
    pending = other.pending;
    pendingSince = other.pendingSince;
    other.pending = NameTable.NONE;
  }

  /**
   * The gap before a call that starts now, in microseconds.
   *
   * @param now nanoseconds on the log's clock, or {@link LogClock#NO_TIME}
   */
  int gapBefore(long now) {
    if (now == LogClock.NO_TIME || returned == UNKNOWN) {
      return SyscallStream.NO_GAP;
    }
    long micros = Math.max(0, now - returned) / NANOS_PER_MICRO;
    return (int) Math.min(micros, Integer.MAX_VALUE);
  }

  void begin(int name, long now) {
    pending = name;
    pendingSince = now;
  }

  /** Ends the call begun before; without a duration the line's own time is the return's. */
  void resume(long now, long duration) {
    boolean timed = duration >= 0 && pendingSince != LogClock.NO_TIME;
    returned = timed ? pendingSince + duration : now == LogClock.NO_TIME ? UNKNOWN : now;
    pending = NameTable.NONE;
  }

  /** Ends the call begun before in a line that has no time of its own. */
  void finish(long duration) {
    complete(pendingSince, duration);
  }

  /** A call that began and ended in one line. */
  void complete(long start, long duration) {
    pending = NameTable.NONE;
    returned = start == LogClock.NO_TIME ? UNKNOWN : start + Math.max(0, duration);
  }
}
