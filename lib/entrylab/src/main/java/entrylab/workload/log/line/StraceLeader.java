package entrylab.workload.log.line;

import java.nio.charset.StandardCharsets;

/**
 * What strace puts before a call: pid, times, instruction pointer, number, in whatever order the
 * options bring them.
 */
final class StraceLeader {
  /** {@code [ Process PID=12 runs in x32 mode. ]}, which is no leader although it has a bracket. */
  static final byte[] MARK = "[ Process PID=".getBytes(StandardCharsets.US_ASCII);

  private static final byte[] PID = "[pid ".getBytes(StandardCharsets.US_ASCII);

  private final LogClock clock;
  private ByteCursor line;
  private int pid;

  StraceLeader(LogClock clock) {
    this.clock = clock;
  }

  /** The pid of the line, or {@link LogTasks#NO_PID}. */
  int pid() {
    return pid;
  }

  /** Moves behind the leader; false if it is damaged. */
  boolean read(ByteCursor cursor) {
    line = cursor;
    pid = LogTasks.NO_PID;
    clock.newLine();
    while (true) {
      line.skipBlanks();
      int next = line.peek();
      boolean read;
      if (next == '[') {
        if (line.looksAt(MARK)) {
          return true;
        }
        read = line.skip(PID) ? bracketedPid() : line.skipPast(']');
      } else if (next == '(') {
        read = line.skipPast('+') && line.skipPast(')');
      } else if (next >= '0' && next <= '9') {
        read = pidOrTime();
      } else {
        return true;
      }
      if (!read) {
        return false;
      }
    }
  }

  private boolean bracketedPid() {
    line.skipBlanks();
    return pid(line.number()) && line.skipPast(']');
  }

  private boolean pid(long number) {
    pid = (int) number;
    return number > 0 && number <= LogTasks.MAX_PID;
  }

  private boolean pidOrTime() {
    long number = line.number();
    switch (line.peek()) {
      case '.':
        line.at++;
        return clock.decimal(number, line);
      case ':':
        line.at++;
        return number >= 0 && clock.timeOfDay(number, line);
      case '<':
        return pid(number) && line.skipPast('>');
      case ' ':
        // With -r or -ttt and precision:s a time looks like this too; it is too coarse to use.
        return pid != LogTasks.NO_PID || number == 0 || number > LogTasks.MAX_PID || pid(number);
      default:
        return false;
    }
  }
}
