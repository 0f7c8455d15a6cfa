package entrylab.workload.log;

import entrylab.workload.Recording;
import entrylab.workload.SyscallNames;
import entrylab.workload.log.line.DamagedLine;
import entrylab.workload.log.line.LogFormat;
import java.util.List;

/**
 * A log's counts and its first calls in order.
 *
 * @param counts all calls of the log
 * @param recording the calls kept; none where the log is a summary
 */
public record RecordedLog(LogCounts counts, Recording recording) {
  /** A recording as a log of its own. */
  public static RecordedLog of(Recording recording) {
    return new RecordedLog(LogCounts.of(recording), recording);
  }

  /**
   * This log, if it is one.
   *
   * @throws IllegalArgumentException if it holds no call, none by a name of Linux, or a few names
   *     among other words; the message says what the first such line holds
   */
  RecordedLog checked(String source) {
    if (counts.syscalls() == 0) {
      throw new IllegalArgumentException("'" + source + "' holds no syscalls" + instead());
    }
    List<String> names = counts.counts().keySet().stream().map(call -> call.name()).toList();
    if (names.stream().noneMatch(SyscallNames::isKnownOrNumbered)) {
      throw new IllegalArgumentException(
          "'"
              + source
              + "' holds no syscalls: Linux has no call of the name '"
              + names.getFirst()
              + "', nor of the others");
    }
    if (counts.format() == LogFormat.CSV && 2 * counts.damagedLines() > counts.lines()) {
      throw new IllegalArgumentException(
          "'" + source + "' holds no csv of syscalls: most of its lines are no rows" + instead());
    }
    return this;
  }

  private String instead() {
    if (counts.lines() == 0) {
      return ": it is empty";
    }
    if (counts.firstDamaged().isEmpty()) {
      return "";
    }
    DamagedLine line = counts.firstDamaged().getFirst();
    return line.text().isEmpty()
        ? ""
        : ": line " + line.line() + " is '" + line.text() + "'" + name(line.text());
  }

  private static String name(String text) {
    return text.matches("\\S+") ? ", not a syscall's name" : "";
  }
}
