package entrylab.workload.log.line;

import entrylab.workload.CallAbi;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * Reads what {@code perf trace} prints: calls one by one, and the tables of {@code -s}.
 *
 * <p>A call line is time in milliseconds, duration in parentheses, {@code comm/tid}, call. A call
 * that took long comes twice, the first time ending in {@code ...}, then as {@code [continued]}. A
 * continued line without a first one stands for the call where tracing began within it, as in the
 * execve that starts a command; it stands for none where a new task returns from the clone its
 * parent made.
 */
final class PerfParser implements LineParser {
  private static final byte[] AFTER_DURATION = ascii("):");
  private static final byte[] MILLISECONDS = ascii(" ms");
  private static final byte[] CONTINUED = ascii("... [continued]: ");
  private static final byte[] OPEN = ascii(" ...");
  private static final byte[] LOST = ascii("LOST ");
  private static final byte[] FORK = ascii("fork");
  private static final byte[] VFORK = ascii("vfork");
  private static final byte[] CLONE = ascii("clone");
  private static final byte[] CLONE3 = ascii("clone3");

  /** TASK_COMM_LEN of the kernel, its closing zero counted. */
  private static final int COMM_LENGTH = 16;

  /** Lines of a call chain are indented further than any time is. */
  private static final int CHAIN_INDENT = 24;

  private static final long NO_DURATION = -1;
  private static final long NANOS_PER_MILLI = TimeUnit.MILLISECONDS.toNanos(1);
  private static final long LARGEST_MILLIS = Long.MAX_VALUE / NANOS_PER_MILLI - 1;

  private final NameTable names;
  private final CallSink sink;
  private final LogTasks tasks = new LogTasks();
  private final PerfSummary summary;
  private final ByteCursor line = new ByteCursor();
  private int tid;
  private long time;
  private long duration;
  private boolean calls;
  private Broken broken = Broken.NOWHERE;
  private long brokenTime;
  private long brokenDuration;
  private int brokenPid;
  private int brokenName;

  /** How far a line got before it was broken. */
  private enum Broken {
    NOWHERE,
    BEHIND_TIME,
    BEHIND_DURATION,
    IN_CALL
  }

  PerfParser(NameTable names, CallSink sink) {
    this.names = names;
    this.sink = sink;
    this.summary = new PerfSummary(names, sink);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public LineKind parse(byte[] bytes, int from, int to) {
    line.reset(bytes, from, to);
    LineKind inTable = summary.parse(line, calls);
    if (inTable != null) {
      return inTable;
    }
    line.skipBlanks();
    if (line.atEnd() || line.looksAt(LOST)) {
      return LineKind.OTHER;
    }
    int indent = line.at - from;
    Broken before = broken;
    broken = Broken.NOWHERE;
    LineKind kind = header() ? content() : LineKind.DAMAGED;
    if (kind != LineKind.DAMAGED) {
      broken = kind == LineKind.CALL ? Broken.NOWHERE : before;
      return kind;
    }
    if (indent >= CHAIN_INDENT) {
      broken = before;
      return LineKind.OTHER;
    }
    Broken here = broken;
    line.reset(bytes, from, to);
    line.skipBlanks();
    if (rest(before)) {
      broken = Broken.NOWHERE;
      return LineKind.JOINED;
    }
    broken = here == Broken.NOWHERE ? before : here;
    return here == Broken.NOWHERE ? LineKind.DAMAGED : LineKind.BEGUN;
  }

  private LineKind content() {
    int pid = task();
    line.skipBlanks();
    return line.skip(CONTINUED) ? continued(pid) : call(pid);
  }

  /**
   * Takes the rest of a line that was broken, by what the traced program printed to the same
   * terminal; false if this line is none.
   */
  private boolean rest(Broken where) {
    long now = brokenTime;
    LineKind kind =
        switch (where) {
          case NOWHERE -> LineKind.DAMAGED;
          case BEHIND_TIME -> {
            time = now;
            yield line.peek() == '(' && duration() ? content() : LineKind.DAMAGED;
          }
          case BEHIND_DURATION -> {
            time = now;
            duration = brokenDuration;
            yield content();
          }
          case IN_CALL -> restOfCall();
        };
    return kind == LineKind.CALL;
  }

  private LineKind restOfCall() {
    boolean open = line.endsWith(OPEN);
    if (!open && !StraceTail.hasResult(line)) {
      return LineKind.DAMAGED;
    }
    LogTask task = tasks.of(brokenPid);
    time = brokenTime;
    pass(task, brokenName);
    if (open) {
      task.begin(brokenName, time);
      tasks.left(task, brokenName);
    } else {
      task.complete(time, brokenDuration);
    }
    return LineKind.CALL;
  }

  private void breakOff(Broken where) {
    broken = where;
    brokenTime = time;
    brokenDuration = duration;
  }

  /** Time and duration: {@code 0.067 ( 0.003 ms):}, {@code ? ( ):}. */
  private boolean header() {
    time = LogClock.NO_TIME;
    duration = NO_DURATION;
    if (line.peek() == '?') {
      line.at++;
    } else {
      time = millis();
      if (time < 0) {
        return false;
      }
    }
    breakOff(Broken.BEHIND_TIME);
    line.skipBlanks();
    return line.peek() == '(' && duration();
  }

  /** {@code ( 0.003 ms):}, or without a number. */
  private boolean duration() {
    line.at++;
    line.skipBlanks();
    if (line.peek() != ')') {
      duration = millis();
      if (duration < 0 || !line.skip(MILLISECONDS)) {
        return false;
      }
    }
    if (!line.skip(AFTER_DURATION)) {
      return false;
    }
    breakOff(Broken.BEHIND_DURATION);
    return true;
  }

  /**
   * {@code 0.067} as nanoseconds, or -1. Too large a number is a negative difference that perf
   * printed without its sign, as if 2 to the 64 came on top: nothing, then.
   */
  private long millis() {
    long whole = line.number();
    if (whole < 0 || line.peek() != '.') {
      return -1;
    }
    line.at++;
    long fraction = LogClock.fraction(line);
    if (whole > LARGEST_MILLIS) {
      return 0;
    }
    return fraction < 0 ? -1 : whole * NANOS_PER_MILLI + fraction / TimeUnit.SECONDS.toMillis(1);
  }

  /**
   * {@code comm/tid }, where comm may hold anything; {@code tid }; or nothing for a single task.
   */
  private int task() {
    line.skipBlanks();
    int start = line.at;
    int last = Math.min(line.end, start + COMM_LENGTH);
    int first = 0;
    int behind = start;
    for (int slash = start; slash < last; slash++) {
      if (line.bytes[slash] == '/' && tid(slash + 1)) {
        if (beforeEvent()) {
          return tid;
        }
        behind = first == 0 ? line.at : behind;
        first = first == 0 ? tid : first;
      }
    }
    if (first == 0 && tid(start)) {
      return tid;
    }
    line.at = behind;
    return first;
  }

  private boolean tid(int from) {
    line.at = from;
    long number = line.number();
    tid = (int) number;
    return number > 0 && number <= LogTasks.MAX_PID && line.peek() == ' ';
  }

  /** Whether a call or another event follows, so that what was read was no part of a comm. */
  private boolean beforeEvent() {
    int from = line.at;
    line.skipBlanks();
    boolean event = line.looksAt(CONTINUED);
    line.skipName();
    event |= line.peek() == '(' || line.peek() == ':';
    line.at = from;
    return event;
  }

  private LineKind call(int pid) {
    int name = name();
    if (name == NameTable.NONE) {
      return line.peek() == ':' || line.peek() == ' ' ? LineKind.OTHER : LineKind.DAMAGED;
    }
    boolean open = line.endsWith(OPEN);
    if (!open && !StraceTail.hasResult(line)) {
      breakOff(Broken.IN_CALL);
      brokenPid = pid;
      brokenName = name;
      return LineKind.DAMAGED;
    }
    broken = Broken.NOWHERE;
    LogTask task = tasks.of(pid);
    pass(task, name);
    if (open) {
      task.begin(name, time);
      tasks.left(task, name);
    } else {
      task.complete(time, duration);
    }
    return LineKind.CALL;
  }

  private LineKind continued(int pid) {
    int from = line.at;
    int name = name();
    if (name == NameTable.NONE || !StraceTail.hasResult(line)) {
      return LineKind.DAMAGED;
    }
    broken = Broken.NOWHERE;
    LogTask task = tasks.resuming(pid, name);
    if (task.pending() != name) {
      if (isFork(from)) {
        return LineKind.OTHER;
      }
      pass(task, name);
    }
    task.complete(time, duration);
    return LineKind.CALL;
  }

  private boolean isFork(int from) {
    int to = line.at;
    line.at = from;
    boolean fork = false;
    for (byte[] name : new byte[][] {FORK, VFORK, CLONE, CLONE3}) {
      fork |= to - from == name.length && line.looksAt(name);
    }
    line.at = to;
    return fork;
  }

  /** A name with its opening parenthesis; {@link NameTable#NONE} if there is no such thing here. */
  private int name() {
    int from = line.at;
    line.skipName();
    return line.peek() == '(' ? names.intern(line.bytes, from, line.at) : NameTable.NONE;
  }

  private void pass(LogTask task, int name) {
    calls = true;
    sink.call(name, CallAbi.NATIVE, task.number(), task.gapBefore(time));
  }
}
