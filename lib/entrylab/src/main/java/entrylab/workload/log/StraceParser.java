package entrylab.workload.log;

import entrylab.workload.CallAbi;
import java.nio.charset.StandardCharsets;

/**
 * Reads what strace prints: plain or with {@code -f}, {@code -r}, {@code -t}, {@code -tt}, {@code
 * -ttt}, {@code -T}, {@code -i}, {@code -n}, {@code -k}, {@code -y}, {@code -Y}, to the terminal or
 * with {@code -o}, and the tables of {@code -c}.
 *
 * <p>A call counts where it begins. A resumed line ends the call its task left unfinished; where
 * the log does not have that beginning, the resumed line stands for the call.
 */
final class StraceParser implements LineParser {
  private static final byte[] RUNS_IN = ascii(" runs in ");
  private static final byte[] RESUMED = ascii("<... ");
  private static final byte[] RESUMED_END = ascii(" resumed>");
  private static final byte[] SIGNAL = ascii("--- ");
  private static final byte[] SIGNAL_END = ascii(" ---");
  private static final byte[] END = ascii("+++ ");
  private static final byte[] END_END = ascii(" +++");
  private static final byte[] SUPERSEDED = ascii("superseded by execve in pid ");
  private static final byte[] STACK = ascii("> ");
  private static final byte[] EXIT = ascii("exit");

  private final NameTable names;
  private final CallSink sink;
  private final LogTasks tasks = new LogTasks();
  private final LogClock clock = new LogClock();
  private final StraceLeader leader = new StraceLeader(clock);
  private final StraceMessage message = new StraceMessage(tasks);
  private final StraceTail tail = new StraceTail();
  private final StraceSummary summary;
  private final ByteCursor line = new ByteCursor();
  private boolean calls;
  private LogTask broken;
  private int cut = NameTable.NONE;
  private int cutPid;
  private long cutTime;

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
    if (line.atEnd()) {
      return LineKind.OTHER;
    }
    LineKind inTable = summary.parse(line, calls);
    if (inTable != null) {
      return inTable;
    }
    LogTask brokenBefore = broken;
    int cutBefore = cut;
    broken = null;
    cut = NameTable.NONE;
    LineKind kind = leader.read(line) ? content() : LineKind.DAMAGED;
    if (kind == LineKind.DAMAGED && (brokenBefore != null || cutBefore != NameTable.NONE)) {
      line.reset(bytes, from, to);
      return rest(brokenBefore, cutBefore);
    }
    if (kind == LineKind.OTHER) {
      broken = brokenBefore;
    }
    return kind;
  }

  private LineKind content() {
    return switch (line.peek()) {
      case '<' -> resumed();
      case '-' ->
          line.skip(SIGNAL) && line.endsWith(SIGNAL_END) ? LineKind.OTHER : LineKind.DAMAGED;
      case '+' -> ended();
      case '>' -> line.looksAt(STACK) ? LineKind.OTHER : LineKind.DAMAGED;
      case '[' -> mark();
      default -> call();
    };
  }

  private LineKind call() {
    int from = line.at;
    skipCallName();
    int to = line.at;
    if (line.peek() != '(' || to == from) {
      return notACall(from);
    }
    StraceTail.Kind kind = tail.read(line);
    boolean interrupted = kind == StraceTail.Kind.CUT && message.endsIn(line);
    int name = names.intern(line.bytes, from, to);
    if (name == NameTable.NONE) {
      return LineKind.DAMAGED;
    }
    if (kind == StraceTail.Kind.CUT && !interrupted && !isExit(from, to)) {
      cut = name;
      cutPid = leader.pid();
      cutTime = clock.now();
      return LineKind.DAMAGED;
    }
    LogTask task = tasks.of(leader.pid());
    pass(task, name, clock.now());
    if (interrupted || kind == StraceTail.Kind.OPEN) {
      task.begin(name, clock.now());
      tasks.left(task, name);
      broken = interrupted ? task : null;
    } else {
      task.complete(clock.now(), tail.duration());
    }
    return LineKind.CALL;
  }

  /**
   * A name, or the question marks that stand for that of a call whose task was gone before it could
   * be looked at.
   */
  private void skipCallName() {
    int from = line.at;
    line.skipName();
    while (line.peek() == '?' && (line.at == from || line.bytes[line.at - 1] == '?')) {
      line.at++;
    }
  }

  private LineKind notACall(int from) {
    line.at = from;
    return message.endsIn(line) || StraceMessage.isOther(line) ? LineKind.OTHER : LineKind.DAMAGED;
  }

  /**
   * The rest of a call whose line was broken: by a message, which leaves the call counted, or by
   * output of the traced program, which left it looking damaged.
   */
  private LineKind rest(LogTask interrupted, int cutName) {
    line.skipBlanks();
    boolean closes = line.peek() == ')';
    StraceTail.Kind kind = tail.read(line);
    if (kind == StraceTail.Kind.CUT || (interrupted == null && !closes)) {
      return LineKind.DAMAGED;
    }
    if (interrupted != null) {
      if (kind == StraceTail.Kind.RETURNED) {
        interrupted.finish(tail.duration());
      }
      return LineKind.OTHER;
    }
    LogTask task = tasks.of(cutPid);
    pass(task, cutName, cutTime);
    task.complete(cutTime, tail.duration());
    return LineKind.JOINED;
  }

  private void pass(LogTask task, int name, long now) {
    calls = true;
    sink.call(name, task.abi(), task.number(), task.gapBefore(now));
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
    skipCallName();
    int name = names.intern(line.bytes, from, line.at);
    if (name == NameTable.NONE || !line.skip(RESUMED_END)) {
      return LineKind.DAMAGED;
    }
    StraceTail.Kind kind = tail.read(line);
    if (kind == StraceTail.Kind.CUT) {
      return LineKind.DAMAGED;
    }
    LogTask task = tasks.resuming(leader.pid(), name);
    if (task.pending() != name) {
      pass(task, name, LogClock.NO_TIME);
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
      long thread = line.number();
      tasks.superseded(leader.pid(), Math.clamp(thread, 0, LogTasks.MAX_PID));
    } else {
      tasks.ended(leader.pid());
    }
    return LineKind.OTHER;
  }

  private LineKind mark() {
    if (!line.skip(StraceLeader.MARK)) {
      return LineKind.DAMAGED;
    }
    long pid = line.number();
    if (pid <= 0 || pid > LogTasks.MAX_PID || !line.skip(RUNS_IN)) {
      return LineKind.DAMAGED;
    }
    CallAbi abi =
        switch (line.peek()) {
          case 'x' -> CallAbi.X32;
          case '3' -> CallAbi.COMPAT;
          case '6' -> CallAbi.NATIVE;
          default -> null;
        };
    if (abi == null) {
      return LineKind.DAMAGED;
    }
    tasks.of((int) pid).abi(abi);
    return LineKind.OTHER;
  }
}
