package entrylab.workload.log.line;

import entrylab.workload.CallAbi;

/** Where a parser puts the syscalls it finds; names are identifiers in its {@link NameTable}. */
public interface CallSink {
  /**
   * Takes one syscall, in the order of the log.
   *
   * @param task counted from 0 in order of first appearance
   * @param gapMicros microseconds since the task's previous return, or {@code SyscallStream.NO_GAP}
   */
  void call(int name, CallAbi abi, int task, int gapMicros);

  /**
   * Takes a line of a summary, which has no order.
   *
   * @param count how many calls it stands for, at least one
   */
  void sum(int name, CallAbi abi, long count);
}
