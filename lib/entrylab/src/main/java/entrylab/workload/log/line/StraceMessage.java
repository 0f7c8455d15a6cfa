package entrylab.workload.log.line;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * strace's own messages, {@code strace: Process 12 attached} and the like.
 *
 * <p>In a log taken from the terminal they break into the line of a call, whose rest follows on a
 * later line. Before version 4.9 they had no {@code strace:} in front; before 4.6 strace held back
 * a parent until its child was ready, and said so.
 */
final class StraceMessage {
  /** What a line that ends in a message about a process ends with; see strace.c of 4.5 to 6.1. */
  private static final Pattern PROCESS =
      Pattern.compile(
          "(?:strace: )?Process (\\d{1,18})"
              + " (?:(attached)(?: to \\S+| with \\d+ threads)?|(detached)|resumed|suspended)"
              + "(?: - interrupt to quit| \\((?:waiting for parent|parent \\d+ ready|clone\\w*)\\))?"
              + "$");

  private static final String PROCESS_WORD = "Process ";

  /** A message is short, and it stands at the end of a line. */
  private static final int LONGEST = 100;

  /** What lines begin with that are messages and nothing else. */
  private static final List<byte[]> OTHERS =
      ascii(
          "strace: ",
          "ptrace: ",
          "ptrace(",
          "umoven: ",
          "umovestr: ",
          "process_vm_readv: ",
          "upeek: ",
          "upoke: ",
          "detach: ",
          "attach: ",
          "PANIC: ",
          "Unknown pid: ",
          "[preattached ",
          "tgkill: ",
          "```",
          "~~~");

  private static final byte[] INTERRUPTED = "^C".getBytes(StandardCharsets.US_ASCII);

  private final LogTasks tasks;

  StraceMessage(LogTasks tasks) {
    this.tasks = tasks;
  }

  private static List<byte[]> ascii(String... texts) {
    return Arrays.stream(texts).map(text -> text.getBytes(StandardCharsets.US_ASCII)).toList();
  }

  /**
   * Whether a line ends with a message about a process; a child that it attaches, or lets go, is
   * noted.
   */
  boolean endsIn(ByteCursor line) {
    int from = Math.max(line.at, line.end - LONGEST);
    String end = new String(line.bytes, from, line.end - from, StandardCharsets.ISO_8859_1);
    int at = end.lastIndexOf(PROCESS_WORD);
    if (at < 0) {
      return false;
    }
    Matcher message = PROCESS.matcher(end).region(at, end.length());
    if (!message.lookingAt()) {
      return false;
    }
    long pid = Long.parseLong(message.group(1));
    if (pid > 0 && pid <= LogTasks.MAX_PID) {
      note(message, (int) pid);
    }
    return true;
  }

  private void note(Matcher message, int pid) {
    if (message.group(2) != null) {
      tasks.attached(pid);
    } else if (message.group(3) != null) {
      tasks.detached(pid);
    }
  }

  private static boolean startsWithAny(ByteCursor line, List<byte[]> texts) {
    for (byte[] text : texts) {
      if (line.looksAt(text)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a line is one of strace's other messages, what it could not do or warns of, or a fence
   * around the log.
   */
  static boolean isOther(ByteCursor line) {
    boolean interrupted = line.skip(INTERRUPTED);
    return interrupted && line.atEnd() || startsWithAny(line, OTHERS);
  }
}
