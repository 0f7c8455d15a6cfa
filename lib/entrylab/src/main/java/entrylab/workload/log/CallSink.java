package entrylab.workload.log;

import entrylab.workload.CallAbi;

/** Where a parser puts the syscalls it finds. */
interface CallSink {
  /**
   * Takes one syscall, or a line of a summary that stands for several.
   *
   * @param name identifier in the parser's {@link NameTable}
   * @param task counted from 0 in order of first appearance
   * @param gapMicros microseconds since the task's previous return, or {@code SyscallStream.NO_GAP}
   * @param count how many; above 1 only in summaries, which have no order
   */
  void calls(int name, CallAbi abi, int task, int gapMicros, long count);
}
