package entrylab.workload.log.line;

import java.nio.charset.StandardCharsets;

/**
 * The end of a strace line, read backwards: whether the call returned, and how long it took.
 *
 * <p>Reading from the end keeps long arguments out of the way and needs no knowledge of quoting.
 */
final class StraceTail {
  /** What {@link #duration()} gives where the line has none. */
  static final long NO_DURATION = -1;

  private static final byte[] OPEN = " ...>".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] UNFINISHED = "<unfinished ... ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] GONE = ":No such process>".getBytes(StandardCharsets.US_ASCII);
  private static final long NANOS = 1_000_000_000L;

  private final ByteCursor number = new ByteCursor();
  private long duration;

  /** How a line ends. */
  enum Kind {
    /** {@code ) = value}, with or without {@code <seconds>}. */
    RETURNED,
    /**
     * {@code <unfinished ...>}, {@code <unfinished ... exit status 0>} or {@code <detached ...>}:
     * the call is under way, or never returns.
     */
    OPEN,
    /** The end is missing. */
    CUT
  }

  /** Looks at a line whose arguments begin at the cursor. */
  Kind read(ByteCursor line) {
    duration = NO_DURATION;
    if (line.atEnd()) {
      return Kind.CUT;
    }
    if (line.bytes[line.end - 1] == '>' && isOpen(line)) {
      return Kind.OPEN;
    }
    if (!hasResult(line)) {
      return Kind.CUT;
    }
    readDuration(line);
    return Kind.RETURNED;
  }

  private static boolean isOpen(ByteCursor line) {
    if (line.endsWith(OPEN) || line.endsWith(GONE)) {
      return true;
    }
    int open = line.end - 1;
    while (open > line.at && line.bytes[open] != '<') {
      open--;
    }
    int at = line.at;
    line.at = open;
    boolean unfinished = line.looksAt(UNFINISHED);
    line.at = at;
    return unfinished;
  }

  /**
   * Whether the text of a result was cut: {@code ) = -1 ENOENT (No such}, or nothing behind the
   * sign.
   */
  static boolean isResultCut(ByteCursor line) {
    byte last = line.bytes[line.end - 1];
    if (last == '=') {
      return true;
    }
    if (!ByteCursor.isLetter(last)) {
      return false;
    }
    int at = line.end - 1;
    while (at > line.at && line.bytes[at] != '(' && line.bytes[at] != ')') {
      at--;
    }
    return line.bytes[at] == '(';
  }

  /** Nanoseconds the call took, or {@link #NO_DURATION}. */
  long duration() {
    return duration;
  }

  /**
   * Looks backwards for {@code ) = x}, where tracers pad with blanks before the sign; perf trace
   * prints nothing behind it for some calls.
   */
  static boolean hasResult(ByteCursor line) {
    byte[] bytes = line.bytes;
    for (int at = line.end - 1; at > line.at; at--) {
      if (bytes[at] == '='
          && ByteCursor.isBlank(bytes[at - 1])
          && (at + 1 == line.end || ByteCursor.isBlank(bytes[at + 1]))) {
        int before = at - 1;
        while (before > line.at && ByteCursor.isBlank(bytes[before])) {
          before--;
        }
        if (bytes[before] == ')') {
          return true;
        }
      }
    }
    return false;
  }

  private void readDuration(ByteCursor line) {
    int last = line.end - 1;
    if (line.bytes[last] != '>') {
      return;
    }
    int open = last - 1;
    while (open > line.at && (line.bytes[open] == '.' || ByteCursor.isDigit(line.bytes[open]))) {
      open--;
    }
    if (line.bytes[open] != '<') {
      return;
    }
    number.reset(line.bytes, open + 1, last);
    long seconds = number.number();
    if (seconds >= 0 && seconds < Integer.MAX_VALUE && number.peek() == '.') {
      number.at++;
      long fraction = LogClock.fraction(number);
      duration = fraction < 0 ? NO_DURATION : seconds * NANOS + fraction;
    }
  }
}
