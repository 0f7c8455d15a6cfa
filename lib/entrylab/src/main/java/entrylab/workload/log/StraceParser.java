package entrylab.workload.log;

import entrylab.workload.CallAbi;
import java.nio.charset.StandardCharsets;

/**
 * Reads what strace prints: plain or with {@code -f}, {@code -r}, {@code -t}, {@code -tt}, {@code
 * -ttt}, {@code -T}, {@code -i}, {@code -n}, {@code -k}, to the terminal or with {@code -o}, and
 * the tables of {@code -c}.
 *
 * <p>A call counts where it begins. A resumed line ends the call its task left unfinished; where
 * the log does not have that beginning, the resumed line stands for the call.
 */
final class StraceParser implements LineParser {
  private static final byte[] PID = ascii("[pid ");
  private static final byte[] MARK = ascii("[ Process PID=");
  private static final byte[] RUNS_IN = ascii(" runs in ");
  private static final byte[] RESUMED = ascii("<... ");
  private static final byte[] RESUMED_END = ascii(" resumed>");
  private static final byte[] MESSAGE = ascii("strace: ");
  private static final byte[] PROCESS = ascii("Process ");
  private static final byte[] ATTACHED = ascii(" attached");
  private static final byte[] SIGNAL = ascii("--- ");
  private static final byte[] SIGNAL_END = ascii(" ---");
  private static final byte[] END = ascii("+++ ");
  private static final byte[] END_END = ascii(" +++");
  private static final byte[] SUPERSEDED = ascii("superseded by execve in pid ");
  private static final byte[] STACK = ascii("> ");
  private static final byte[] NAMELESS = ascii("????(");
  private static final byte[] EXIT = ascii("exit");

  private final NameTable names;
  private final CallSink sink;
  private final Tasks tasks = new Tasks();
  private final LogClock clock = new LogClock();
  private final StraceTail tail = new StraceTail();
  private final StraceSummary summary;
  private final ByteCursor line = new ByteCursor();
  private int pid;
  private boolean calls;

  StraceParser(NameTable names, CallSink sink) {
    this.names = names;
    this.sink = sink;
    this.summary = new StraceSummary(names, sink);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public LineKind parse(byte[] bytes, int from, int to) {
    line.reset(bytes, from, to);
    pid = Tasks.NO_PID;
    clock.newLine();
    if (line.atEnd()) {
      return LineKind.OTHER;
    }
    LineKind inTable = summary.parse(line, calls);
    if (inTable != null) {
      return inTable;
    }
    if (!leader()) {
      return LineKind.DAMAGED;
    }
    return switch (line.peek()) {
      case '<' -> resumed();
      case '-' ->
          line.skip(SIGNAL) && line.endsWith(SIGNAL_END) ? LineKind.OTHER : LineKind.DAMAGED;
      case '+' -> ended();
      case '>' -> line.looksAt(STACK) ? LineKind.OTHER : LineKind.DAMAGED;
      case '[' -> mark();
      case 'P' -> message();
      case 's' -> line.skip(MESSAGE) ? message() : call();
      default -> call();
    };
  }

  /** Passes over pid, times, instruction pointer and number, in any order they come in. */
  private boolean leader() {
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
        read = relativeTime();
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
    return number > 0 && number <= Tasks.MAX_PID;
  }

  /** {@code (+ 0.000012)}, the difference that -r adds to another kind of time. */
  private boolean relativeTime() {
    return line.skipPast('+') && line.skipPast(')');
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
        return pid == Tasks.NO_PID && pid(number);
      default:
        return false;
    }
  }

  private LineKind call() {
    int from = line.at;
    line.skipName();
    int to = line.at;
    if (line.peek() == '?' && line.looksAt(NAMELESS)) {
      to += NAMELESS.length - 1;
      line.at = to;
    }
    if (line.peek() != '(' || to == from) {
      return LineKind.DAMAGED;
    }
    StraceTail.Kind kind = tail.read(line);
    if (kind == StraceTail.Kind.CUT && !isExit(from, to)) {
      return LineKind.DAMAGED;
    }
    int name = names.intern(line.bytes, from, to);
    if (name == NameTable.NONE) {
      return LineKind.DAMAGED;
    }
    Task task = tasks.of(pid);
    pass(task, name);
    if (kind == StraceTail.Kind.OPEN) {
      task.begin(name, clock.now());
      tasks.left(task, name);
    } else {
      task.complete(clock.now(), tail.duration());
    }
    return LineKind.CALL;
  }

  private void pass(Task task, int name) {
    calls = true;
    sink.calls(name, task.abi(), task.number(), task.gapBefore(clock.now()), 1);
  }

  /** exit and exit_group never return, and some tracers print no result for them. */
  private boolean isExit(int from, int to) {
    boolean named = to - from >= EXIT.length;
    for (int i = 0; named && i < EXIT.length; i++) {
      named = line.bytes[from + i] == EXIT[i];
    }
    return named && line.bytes[line.end - 1] == ')';
  }

  private LineKind resumed() {
    if (!line.skip(RESUMED)) {
      return LineKind.DAMAGED;
    }
    int from = line.at;
    line.skipName();
    int name = names.intern(line.bytes, from, line.at);
    if (name == NameTable.NONE || !line.skip(RESUMED_END)) {
      return LineKind.DAMAGED;
    }
    StraceTail.Kind kind = tail.read(line);
    if (kind == StraceTail.Kind.CUT) {
      return LineKind.DAMAGED;
    }
    Task task = tasks.resuming(pid, name);
    if (task.pending() != name) {
      pass(task, name);
      task.begin(name, LogClock.NO_TIME);
    }
    if (kind == StraceTail.Kind.RETURNED) {
      task.resume(clock.now(), tail.duration());
    }
    return LineKind.CALL;
  }

  private LineKind ended() {
    if (!line.skip(END) || !line.endsWith(END_END)) {
      return LineKind.DAMAGED;
    }
    if (line.skip(SUPERSEDED)) {
      tasks.superseded(pid, (int) Math.min(line.number(), Tasks.MAX_PID));
    } else {
      tasks.ended(pid);
    }
    return LineKind.OTHER;
  }

  /** {@code Process 12 attached} and the like, which strace prints between the lines. */
  private LineKind message() {
    if (line.looksAt(MARK)) {
      return mark();
    }
    if (line.skip(PROCESS)) {
      long child = line.number();
      if (child > 0 && child <= Tasks.MAX_PID && line.looksAt(ATTACHED)) {
        tasks.attached((int) child);
      }
    }
    return LineKind.OTHER;
  }

  /** {@code [ Process PID=12 runs in x32 mode. ]}. */
  private LineKind mark() {
    if (!line.skip(MARK)) {
      return LineKind.DAMAGED;
    }
    long number = line.number();
    if (!pid(number) || !line.skip(RUNS_IN)) {
      return LineKind.DAMAGED;
    }
    switch (line.peek()) {
      case 'x' -> tasks.of(pid).abi(CallAbi.X32);
      case '3' -> tasks.of(pid).abi(CallAbi.COMPAT);
      case '6' -> tasks.of(pid).abi(CallAbi.NATIVE);
      default -> {
        return LineKind.DAMAGED;
      }
    }
    return LineKind.OTHER;
  }
}
