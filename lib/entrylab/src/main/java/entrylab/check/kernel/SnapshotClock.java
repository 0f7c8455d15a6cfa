package entrylab.check.kernel;

import entrylab.kernel.KernelSnapshot;
import java.util.List;

/**
 * The time as a snapshot's guest reads it: as it was recorded for as long as that reaches, then by
 * counting instructions.
 */
final class SnapshotClock {
  private final long start;
  private final List<Long> recorded;
  private int read;

  private SnapshotClock(long start, List<Long> recorded) {
    this.start = start;
    this.recorded = recorded;
  }

  /** The times that the recorded call read. */
  static SnapshotClock recorded(KernelSnapshot snapshot) {
    return new SnapshotClock(snapshot.time(), snapshot.recordedTimes());
  }

  /** The time of a call that was not recorded. */
  static SnapshotClock counting(KernelSnapshot snapshot) {
    return new SnapshotClock(snapshot.time(), List.of());
  }

  /** A call begins. */
  void reset() {
    read = 0;
  }

  /**
   * Reads it.
   *
   * @param instructions executed so far in the call, with the one that reads
   */
  long read(int instructions) {
    return read < recorded.size() ? recorded.get(read++) : start + instructions;
  }
}
