package entrylab.workload.log;

import java.nio.charset.StandardCharsets;

/**
 * strace's own messages, {@code strace: Process 12 attached} and the like.
 *
 * <p>In a log taken from the terminal they break into the line of a call, whose rest follows on the
 * next line. Before version 4.9 they had no {@code strace:} in front.
 */
final class StraceMessage {
  private static final byte[] PROCESS = "Process ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] STRACE = "strace: ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[][] ENDS = {
    " attached".getBytes(StandardCharsets.US_ASCII), " detached".getBytes(StandardCharsets.US_ASCII)
  };

  private final LogTasks tasks;

  StraceMessage(LogTasks tasks) {
    this.tasks = tasks;
  }

  /** Whether a line ends with a message about a process; a child it attaches is noted. */
  boolean endsIn(ByteCursor line) {
    for (byte[] end : ENDS) {
      if (line.endsWith(end)) {
        return process(line, line.end - end.length, end == ENDS[0]);
      }
    }
    return false;
  }

  private boolean process(ByteCursor line, int digitsEnd, boolean attached) {
    int digits = digitsEnd;
    while (digits > line.at && ByteCursor.isDigit(line.bytes[digits - 1])) {
      digits--;
    }
    int start = digits - PROCESS.length;
    int at = line.at;
    if (digits == digitsEnd || start < at) {
      return false;
    }
    line.at = start;
    boolean process = line.skip(PROCESS);
    long pid = line.number();
    line.at = at;
    if (process && attached && pid > 0 && pid <= LogTasks.MAX_PID) {
      tasks.attached((int) pid);
    }
    return process;
  }

  /** Whether a line is one of strace's other messages: what it could not do, or warns of. */
  static boolean isOther(ByteCursor line) {
    return line.looksAt(STRACE);
  }
}
