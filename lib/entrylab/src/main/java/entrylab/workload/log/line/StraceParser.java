package entrylab.workload.log.line;

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
  private static final byte[] DUMP = ascii("| 0");
  private static final byte[] DUMP_BYTES = ascii(" bytes in buffer ");
  private static final byte[] STRACE = ascii("strace: ");
  private static final byte[] MESSAGE_MARK = ascii("strace: [ Process PID=");
  private static final byte[] MARK_END = ascii(" mode. ]");

  private final NameTable names;
  private final CallSink sink;
  private final CallForm form;
  private final LogTasks tasks = new LogTasks();
  private final LogClock clock = new LogClock();
  private final StraceLeader leader = new StraceLeader(clock);
  private final StraceMessage message = new StraceMessage(tasks);
  private final StraceTail tail = new StraceTail();
  private final StraceSummary summary;
  private final ByteCursor line = new ByteCursor();
  private final BrokenCall broken = new BrokenCall();
  private boolean calls;
  private boolean messages;
  private boolean resultCut;

  StraceParser(NameTable names, CallSink sink) {
    this(names, sink, CallForm.STRACE);
  }

  /** A parser of another tracer's lines of this kind. */
  StraceParser(NameTable names, CallSink sink, CallForm form) {
    this.names = names;
    this.sink = sink;
    this.form = form;
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
    LineKind inTable = form.hasTables() ? summary.parse(line, calls) : null;
    if (inTable != null) {
      return inTable;
    }
    boolean resultCutBefore = resultCut;
    resultCut = false;
    LineKind kind = leader.read(line) ? content() : LineKind.DAMAGED;
    if (kind != LineKind.DAMAGED) {
      return kind;
    }
    line.reset(bytes, from, to);
    line.skipBlanks();
    if (!broken.waits() && (resultCutBefore || isResultAlone())) {
      return LineKind.OTHER;
    }
    if (broken.waits() && rest()) {
      boolean wasDamaged = !broken.counted();
      broken.end();
      return wasDamaged ? LineKind.JOINED : LineKind.OTHER;
    }
    broken.interrupt();
    return LineKind.DAMAGED;
  }

  private LineKind content() {
    return switch (line.peek()) {
      case '<' -> resumed();
      case '-' ->
          line.skip(SIGNAL) && line.endsWith(SIGNAL_END) ? LineKind.OTHER : LineKind.DAMAGED;
      case '+' -> ended();
      case '>' -> line.looksAt(STACK) ? LineKind.OTHER : LineKind.DAMAGED;
      case '[' -> mark();
      case '|' -> line.looksAt(DUMP) ? LineKind.OTHER : LineKind.DAMAGED;
      case '*' -> dumpTitle();
      case 's' -> line.looksAt(MESSAGE_MARK) ? messageMark() : call();
      default -> call();
    };
  }

  /** {@code * 2 bytes in buffer 0}: what the lines of a dump begin with. */
  private LineKind dumpTitle() {
    line.at++;
    line.skipBlanks();
    return line.number() >= 0 && line.looksAt(DUMP_BYTES) ? LineKind.OTHER : LineKind.DAMAGED;
  }

  private LineKind messageMark() {
    line.skip(STRACE);
    return mark();
  }

  private LineKind call() {
    int from = line.at;
    skipCallName();
    int to = line.at;
    int behind = form.behindName(line);
    if (behind < 0 || line.bytes[behind] != '(' || to == from) {
      return notACall(from);
    }
    int first = form.nameFrom(line, from, to);
    if (first < 0) {
      return LineKind.OTHER; // a call of a library, not of the kernel
    }
    line.at = behind;
    StraceTail.Kind kind = tail.read(line);
    int name = names.intern(line.bytes, first, to);
    if (name == NameTable.NONE || (broken.waits() && !names.isSyscall(name) && !isWhole())) {
      return LineKind.DAMAGED; // of a line that was broken: WIFEXITED(s), htons(53) and the like
    }
    boolean interrupted = kind == StraceTail.Kind.CUT && (message.endsIn(line) || markAtEnd());
    if (kind == StraceTail.Kind.CUT && !interrupted && !isExit(first, to)) {
      broken.begin(name, leader.pid(), clock.now(), closes());
      return LineKind.BEGUN;
    }
    LogTask task = tasks.of(leader.pid());
    pass(task, name, clock.now());
    broken.end();
    if (interrupted || kind == StraceTail.Kind.OPEN) {
      task.begin(name, clock.now());
      tasks.left(task, name);
      if (interrupted) {
        broken.begin(name, task, clock.now());
      }
    } else {
      task.complete(clock.now(), tail.duration());
      resultCut = kind == StraceTail.Kind.CUT || StraceTail.isResultCut(line);
    }
    return LineKind.CALL;
  }

  /** Whether what is in parentheses from the cursor on is all that stands before the result. */
  private boolean isWhole() {
    int at = line.at;
    int depth = 0;
    boolean quoted = false;
    do {
      byte next = line.bytes[at];
      quoted ^= next == '"' && line.bytes[at - 1] != '\\';
      depth += quoted ? 0 : next == '(' ? 1 : next == ')' ? -1 : 0;
      at++;
    } while (at < line.end && depth > 0);
    while (at < line.end && ByteCursor.isBlank(line.bytes[at])) {
      at++;
    }
    boolean sign = depth == 0 && at < line.end && line.bytes[at] == '=';
    return sign && (at + 1 == line.end || line.bytes[at + 1] != '=');
  }

  private boolean closes() {
    return line.bytes[line.end - 1] == ')';
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
    boolean told = message.endsIn(line) || StraceMessage.isOther(line);
    messages |= told;
    return told || form.isLibrarys(line) ? LineKind.OTHER : LineKind.DAMAGED;
  }

  /** Takes the rest of a broken line; false if this line is none. */
  private boolean rest() {
    StraceTail.Kind kind = tail.read(line);
    boolean result = broken.closed() && line.peek() == '=';
    if (kind == StraceTail.Kind.CUT && !result) {
      return false;
    }
    long duration = result ? StraceTail.NO_DURATION : tail.duration();
    LogTask task = broken.counted() ? broken.task() : task(broken);
    if (!broken.counted() && !(broken.resumed() && task.pending() == broken.name())) {
      pass(task, broken.name(), broken.resumed() ? LogClock.NO_TIME : broken.time());
      task.begin(broken.name(), broken.resumed() ? LogClock.NO_TIME : broken.time());
    }
    if (kind == StraceTail.Kind.OPEN) {
      tasks.left(task, broken.name());
    } else if (broken.resumed()) {
      task.resume(broken.time(), duration);
    } else {
      task.finish(duration);
      resultCut = !result && StraceTail.isResultCut(line);
    }
    return true;
  }

  private LogTask task(BrokenCall call) {
    return call.resumed() ? tasks.resuming(call.pid(), call.name()) : tasks.of(call.pid());
  }

  private void pass(LogTask task, int name, long now) {
    calls = true;
    sink.call(name, task.abi(), task.number(), task.gapBefore(now));
  }

  /** Whether this is the end of a call whose printed data looked like its end. */
  private boolean isResultAlone() {
    return calls && startsWithResult() && tail.read(line) != StraceTail.Kind.CUT;
  }

  private boolean startsWithResult() {
    int at = line.at + 1;
    while (at < line.end && line.bytes[at] == ' ') {
      at++;
    }
    return line.peek() == ')' && at < line.end && line.bytes[at] == '=';
  }

  /** A call that was under way when the log ended, as where the program hangs. */
  @Override
  public LineKind end() {
    boolean known = calls || messages || names.isSyscall(broken.name());
    if (!broken.waits() || broken.counted() || !broken.last() || !known) {
      return LineKind.OTHER;
    }
    LogTask task = task(broken);
    if (!broken.resumed() || task.pending() != broken.name()) {
      pass(task, broken.name(), broken.time());
    }
    broken.end();
    return LineKind.JOINED;
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
      boolean letGo = !broken.waits() && tail.read(line) == StraceTail.Kind.OPEN;
      return letGo ? LineKind.OTHER : LineKind.DAMAGED;
    }
    int from = line.at;
    skipCallName();
    int to = line.at;
    int behind = form.behindName(line);
    int first = form.nameFrom(line, from, to);
    line.at = Math.max(behind, to);
    if (!line.skip(RESUMED_END)) {
      return LineKind.DAMAGED;
    }
    if (first < 0) {
      return LineKind.OTHER;
    }
    int name = names.intern(line.bytes, first, to);
    if (name == NameTable.NONE) {
      return LineKind.DAMAGED;
    }
    StraceTail.Kind kind = tail.read(line);
    if (kind == StraceTail.Kind.CUT) {
      broken.beginResumed(name, leader.pid(), clock.now(), closes());
      return LineKind.BEGUN;
    }
    LogTask task = tasks.resuming(leader.pid(), name);
    broken.end();
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

  /** Whether a broken line ends in a mark, which is taken. */
  private boolean markAtEnd() {
    int at = line.at;
    if (!line.endsWith(MARK_END)) {
      return false;
    }
    line.at = line.end - 1;
    while (line.at > at && !line.looksAt(StraceLeader.MARK)) {
      line.at--;
    }
    boolean taken = line.at > at && mark() == LineKind.OTHER;
    line.at = at;
    return taken;
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
