package entrylab.workload.log;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Logs of other tracers, which are recognised and not read: each with the way to one that is. */
enum ForeignFormat {
  SYSDIG(
      "sysdig's output",
      "sysdig -r CAPTURE -p '%evt.type' evt.dir='>' prints names alone, which are read",
      "^\\d+ \\d\\d:\\d\\d:\\d\\d\\.\\d{9} \\d+ \\S+ \\([\\d.:]+\\) [<>] \\w+"),
  AUDITD(
      "auditd's log",
      "it has the calls of audit rules only; strace -f -o LOG COMMAND makes a log of all",
      "\\btype=(?:SYSCALL|1300) (?:\\S+ )?msg=audit\\("),
  GVISOR(
      "gVisor's strace",
      "its calls are its own kernel's; strace -f -o LOG COMMAND outside of it makes a log that is read",
      "\\bstrace\\.go:\\d+\\]|\\] +\\S+ [EX] \\w+\\(.*\\)(?: = |$)"),
  BPFTRACE(
      "a map of bpftrace",
      "a csv with the heading syscall,count and a row for each name is read",
      "^@\\w*(?:\\[.*\\])?: (?:\\d+|\\(.*\\)|)$"),
  SYSCOUNT(
      "syscount's table",
      "with commas for its blanks, and the heading syscall,count, it is read as a csv",
      "^(?:SYSCALL|PID +COMM) +COUNT\\b"),
  PERF_STAT(
      "perf stat's table",
      "a csv with the heading syscall,count and a row for each name is read",
      "^ +[\\d.,]+ +(?:syscalls|raw_syscalls):sys_\\w+|Performance counter stats for"),
  LTTNG(
      "LTTng's trace",
      "strace -f -o LOG COMMAND makes a log that is read",
      "\\bsyscall_(?:entry|exit)_\\w+: \\{"),
  DTRUSS(
      "dtruss's output",
      "its calls are those of macOS, which the lab has no table of",
      "^\\s*(?:PID/THRD +)?(?:RELATIVE +)?(?:ELAPSD +)?SYSCALL\\(args\\)\\s+= return"),
  TRUSS(
      "truss's output",
      "its calls are those of FreeBSD or Solaris, which the lab has no table of",
      "\\) +(?:= -?\\d+ \\(0x[0-9a-f]+\\)|E(?:RR|rr)#\\d+ .*)$"),
  KTRACE(
      "kdump's output",
      "its calls are those of a BSD, which the lab has no table of",
      "^ *\\d+ +(?:\\d+ +)?\\S+ +(?:CALL|RET|NAMI) +\\S"),
  BASE64("text in base64", "base64 -d FILE > LOG decodes it", "^[A-Za-z0-9+/]{60,76}={0,2}$");

  /** Longer lines are looked at up to here. */
  private static final int LONGEST = 2000;

  private final String text;
  private final String way;
  private final Pattern line;

  ForeignFormat(String text, String way, String line) {
    this.text = text;
    this.way = way;
    this.line = Pattern.compile(line);
  }

  /** The format that at least a third of the lines are of, headings counted for all. */
  static Optional<ForeignFormat> of(List<String> lines) {
    List<String> some = lines.stream().filter(line -> !line.isBlank()).toList();
    return Arrays.stream(values()).filter(format -> format.isOf(some)).findFirst();
  }

  private boolean isOf(List<String> lines) {
    long found = lines.stream().filter(this::matches).count();
    boolean heading = this == DTRUSS || this == SYSCOUNT || this == PERF_STAT;
    return found > 0 && (heading || 3 * found >= lines.size());
  }

  private boolean matches(String text) {
    return line.matcher(text.substring(0, Math.min(text.length(), LONGEST))).find();
  }

  /** What it is, and what to do. */
  @Override
  public String toString() {
    return text + ": " + way;
  }
}
