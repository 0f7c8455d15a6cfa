package entrylab.workload.log.line;

import entrylab.workload.CallAbi;
import entrylab.workload.SyscallStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads plain csv: a syscall's name or number per line, with further columns if a heading names
 * them.
 *
 * <p>Columns are {@code syscall} (or {@code name}, {@code number}), {@code count} (or {@code
 * calls}), {@code task} (or {@code pid}, {@code tid}) and {@code gap_us}, microseconds since the
 * task's previous return; others are passed over. Without a heading the first column is the name
 * and the second, if there is one, the count; a name alone must be one that Linux has. Fields are
 * separated by what separates those of the first line, comma, semicolon or tabulator, and may be
 * quoted; lines that start with # are comments.
 */
final class CsvParser implements LineParser {
  private static final List<String> NAME = List.of("syscall", "name", "call", "number", "nr");
  private static final List<String> COUNT = List.of("count", "calls", "n");
  private static final List<String> TASK = List.of("task", "pid", "tid", "thread");
  private static final List<String> GAP = List.of("gap_us");
  private static final int ABSENT = -1;

  /** Columns looked at; what stands further right is passed over. */
  private static final int MAX_COLUMNS = 32;

  private final NameTable names;
  private final CallSink sink;
  private final LogTasks tasks = new LogTasks();
  private final ByteCursor field = new ByteCursor();
  private final int[] starts = new int[MAX_COLUMNS];
  private final int[] ends = new int[MAX_COLUMNS];
  private int fields;
  private boolean started;
  private int nameColumn;
  private int countColumn = 1;
  private int taskColumn = ABSENT;
  private int gapColumn = ABSENT;
  private boolean headless = true;
  private boolean foreign;
  private byte separator = ',';

  CsvParser(NameTable names, CallSink sink) {
    this.names = names;
    this.sink = sink;
  }

  @Override
  public LineKind parse(byte[] line, int from, int to) {
    field.reset(line, from, to);
    field.skipBlanks();
    if (field.atEnd() || field.peek() == '#') {
      return LineKind.OTHER;
    }
    if (!started) {
      separator = separatorOf(line, field.at, field.end);
    }
    split(line, field.at, field.end);
    if (!started) {
      started = true;
      if (heading(line)) {
        return LineKind.OTHER;
      }
      LineKind first = row(line);
      foreign = first == LineKind.DAMAGED;
      return first;
    }
    return row(line);
  }

  /** The first line's, outside of quotes: some programs write a semicolon or a tabulator. */
  private static byte separatorOf(byte[] line, int from, int to) {
    boolean quoted = false;
    for (int at = from; at < to; at++) {
      quoted ^= line[at] == '"';
      if (!quoted && (line[at] == ',' || line[at] == ';' || line[at] == '\t')) {
        return line[at];
      }
    }
    return ',';
  }

  private void split(byte[] line, int from, int to) {
    fields = 0;
    int start = from;
    boolean quoted = false;
    for (int at = from; at <= to && fields < MAX_COLUMNS; at++) {
      if (at == to || (line[at] == separator && !quoted)) {
        trim(line, start, at);
        start = at + 1;
      } else if (line[at] == '"') {
        quoted = !quoted;
      }
    }
  }

  /** Notes a field without its blanks and quotes. */
  private void trim(byte[] line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && (ByteCursor.isBlank(line[start]) || line[start] == '"')) {
      start++;
    }
    while (end > start && (ByteCursor.isBlank(line[end - 1]) || line[end - 1] == '"')) {
      end--;
    }
    starts[fields] = start;
    ends[fields] = end;
    fields++;
  }

  private boolean heading(byte[] line) {
    String[] words = new String[fields];
    for (int i = 0; i < fields; i++) {
      words[i] =
          new String(line, starts[i], ends[i] - starts[i], StandardCharsets.ISO_8859_1)
              .toLowerCase(Locale.ROOT);
    }
    int name = column(words, NAME);
    if (name == ABSENT) {
      return false;
    }
    nameColumn = name;
    countColumn = column(words, COUNT);
    taskColumn = column(words, TASK);
    gapColumn = column(words, GAP);
    headless = false;
    return true;
  }

  private static int column(String[] words, List<String> wanted) {
    List<String> columns = Arrays.asList(words);
    return wanted.stream()
        .mapToInt(columns::indexOf)
        .filter(index -> index >= 0)
        .findFirst()
        .orElse(ABSENT);
  }

  private LineKind row(byte[] line) {
    if (nameColumn >= fields || !isName(line)) {
      return LineKind.DAMAGED;
    }
    boolean counted = countColumn != ABSENT && !(headless && fields == 1);
    long count = counted ? number(line, countColumn) : 1;
    long pid = taskColumn == ABSENT ? LogTasks.NO_PID : number(line, taskColumn);
    long gap = gapColumn == ABSENT ? SyscallStream.NO_GAP : gap(line);
    if (count < 0 || pid < 0 || pid > LogTasks.MAX_PID || gap < SyscallStream.NO_GAP) {
      return LineKind.DAMAGED;
    }
    int name = names.intern(line, starts[nameColumn], ends[nameColumn]);
    // A word or a number alone is a call only where something says so, and so are numbers below a
    // heading of something else.
    boolean doubtful = headless && (fields == 1 || foreign);
    if (name == NameTable.NONE || (doubtful && !names.isNamedSyscall(name))) {
      return LineKind.DAMAGED;
    }
    if (!counted) {
      // Shifted by one, because pid 0 would mean a line without a pid.
      int task = taskColumn == ABSENT ? 0 : tasks.of((int) pid + 1).number();
      sink.call(name, CallAbi.NATIVE, task, (int) Math.min(gap, Integer.MAX_VALUE));
    } else if (count > 0) {
      sink.sum(name, CallAbi.NATIVE, count);
    }
    return LineKind.CALL;
  }

  /** A name, or a number alone. */
  private boolean isName(byte[] line) {
    field.reset(line, starts[nameColumn], ends[nameColumn]);
    if (field.atEnd()) {
      return false;
    }
    field.skipName();
    if (field.at == starts[nameColumn]) {
      field.number();
    }
    return field.atEnd();
  }

  private long gap(byte[] line) {
    boolean empty = gapColumn < fields && starts[gapColumn] == ends[gapColumn];
    long gap = empty ? SyscallStream.NO_GAP : number(line, gapColumn);
    return empty || gap >= 0 ? gap : Long.MIN_VALUE;
  }

  /** A field's digits, or -1 if it has anything else or is not there. */
  private long number(byte[] line, int column) {
    if (column >= fields) {
      return -1;
    }
    field.reset(line, starts[column], ends[column]);
    long number = field.number();
    return field.atEnd() ? number : -1;
  }
}
