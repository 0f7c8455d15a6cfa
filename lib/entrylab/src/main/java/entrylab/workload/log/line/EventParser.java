package entrylab.workload.log.line;

import entrylab.workload.CallAbi;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tracepoints of system calls as {@code perf script} and ftrace's {@code trace_pipe} print
 * them: {@code raw_syscalls:sys_enter} with a number, {@code syscalls:sys_enter_read} with a name.
 *
 * <pre>
 *          prog  5375 [007] 59632.478528:   raw_syscalls:sys_enter: NR 1 (3, 9fb888, 8, 0, 1, 0)
 *          prog-5375  [007] ..... 59632.478532: sys_exit: NR 1 = 8
 *          prog-5375  [007] ..... 59632.478600: sys_read(fd: 3, buf: 7ffc, count: 10)
 * </pre>
 *
 * <p>A call counts where it is entered. A return without an entry stands for the call where tracing
 * began within it, and for none where a new task returns from the clone its parent made.
 */
final class EventParser implements LineParser {
  /** Bytes looked at; what stands further right are arguments. */
  private static final int LONGEST = 500;

  private static final Pattern EVENT =
      Pattern.compile(
          "(\\d{1,12})\\.(\\d{1,9}): +(?:\\d++ +)?(?:(?:raw_)?syscalls:)?"
              + "(?:sys_(enter|exit): +NR (-?\\d{1,9})(?: = (-?\\w++))?"
              + "|sys_(enter|exit)_(\\w++)(?::|\\()(?: (-?\\w++))?"
              + "|sys_(\\w++)(\\(| -> (-?\\w++)))");

  /**
   * Behind the command's name, which may hold anything: pid or pid/tid, thread group, CPU, flags.
   */
  private static final Pattern TASK =
      Pattern.compile(
          "(?:^|[-\\s/])(\\d{1,9})\\s+(?:\\([ \\d-]+\\)\\s+)?(?:\\[\\d+\\]\\s+)?(?:[^\\s\\d\\[]\\S{2,7}\\s+)?$");

  /** Another event: it has a time, a colon, and a name behind it. */
  private static final Pattern OTHER_EVENT = Pattern.compile("\\d\\.\\d{1,9}: +(?:\\d+ +)?[\\w-]+");

  private static final Pattern NO_EVENT =
      Pattern.compile("#.*|CPU:\\d+ \\[LOST .*|\\s+[0-9a-f]{4,16} .*|version = .*|cpus=.*");

  private static final Set<String> FORKS =
      Set.of("fork", "vfork", "clone", "clone3", "56", "57", "58", "435");

  private static final long NANOS = 1_000_000_000L;
  private static final int NANO_DIGITS = 9;

  private final NameTable names;
  private final CallSink sink;
  private final LogTasks tasks = new LogTasks();
  private final LineText text = new LineText();
  private final Matcher event = EVENT.matcher("");

  EventParser(NameTable names, CallSink sink) {
    this.names = names;
    this.sink = sink;
  }

  @Override
  public LineKind parse(byte[] line, int from, int to) {
    text.of(line, from, to, LONGEST);
    if (!event.reset(text).find()) {
      return noCall(text.toString());
    }
    boolean enters = event.group(3) != null ? "enter".equals(event.group(3)) : entersByName();
    String name = first(event.group(4), event.group(7), event.group(9));
    byte[] bytes = name.getBytes(StandardCharsets.ISO_8859_1);
    int id = name.startsWith("-") ? NameTable.NONE : names.intern(bytes, 0, bytes.length);
    if (id == NameTable.NONE) {
      return LineKind.OTHER; // number -1: the tracer skipped the call
    }
    long now = time(event.group(1), event.group(2));
    LogTask task = tasks.of(pid(text.subSequence(0, event.start())));
    if (enters) {
      pass(task, id, task.gapBefore(now));
      task.begin(id, now);
      return LineKind.CALL;
    }
    boolean child =
        FORKS.contains(name) && isZero(first(event.group(5), event.group(8), event.group(11)));
    if (task.pending() != id) {
      if (child) {
        return LineKind.OTHER;
      }
      pass(task, id, task.gapBefore(LogClock.NO_TIME));
      task.begin(id, LogClock.NO_TIME);
    }
    task.resume(now, StraceTail.NO_DURATION);
    return LineKind.CALL;
  }

  private boolean entersByName() {
    return event.group(6) != null ? event.group(6).equals("enter") : "(".equals(event.group(10));
  }

  private static String first(String... groups) {
    for (String group : groups) {
      if (group != null) {
        return group;
      }
    }
    return "";
  }

  private static boolean isZero(String result) {
    return result.equals("0") || result.equals("0x0");
  }

  private static LineKind noCall(String line) {
    boolean known =
        line.isBlank() || NO_EVENT.matcher(line).lookingAt() || OTHER_EVENT.matcher(line).find();
    return known ? LineKind.OTHER : LineKind.DAMAGED;
  }

  private static int pid(CharSequence before) {
    Matcher task = TASK.matcher(before);
    int pid = task.find() ? Integer.parseInt(task.group(1)) : LogTasks.NO_PID;
    return pid <= LogTasks.MAX_PID ? pid : LogTasks.NO_PID;
  }

  private static long time(String seconds, String fraction) {
    String nanos = fraction + "0".repeat(NANO_DIGITS - fraction.length());
    return Math.multiplyExact(Math.min(Long.parseLong(seconds), NANOS), NANOS)
        + Long.parseLong(nanos);
  }

  private void pass(LogTask task, int name, int gap) {
    sink.call(name, CallAbi.NATIVE, task.number(), gap);
  }
}
