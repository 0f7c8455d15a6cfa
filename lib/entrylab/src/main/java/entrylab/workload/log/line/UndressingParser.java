package entrylab.workload.log.line;

import java.util.List;
import java.util.regex.Matcher;

/** Takes off what surrounds each line of a log before another parser reads it. */
public final class UndressingParser implements LineParser {
  private static final byte ESCAPE = 0x1b;
  private static final byte BELL = 7;

  private final LineParser parser;
  private final List<Matcher> prefixes;
  private final boolean colours;
  private final LineText text = new LineText();
  private long dressedCalls;

  UndressingParser(Dressing dressing, LineParser parser) {
    this.parser = parser;
    this.prefixes = dressing.prefixes().stream().map(LinePrefix::matcher).toList();
    this.colours = dressing.colours();
  }

  @Override
  public LineKind parse(byte[] line, int from, int to) {
    int end = colours ? plain(line, from, to) : to;
    int start = from;
    for (Matcher prefix : prefixes) {
      start += LinePrefix.length(prefix, text, line, start, end);
    }
    LineKind kind = parser.parse(line, start, end);
    dressedCalls += kind == LineKind.CALL && (start > from || end < to) ? 1 : 0;
    return kind;
  }

  /** How many lines of calls had something around them. */
  public long dressedCalls() {
    return dressedCalls;
  }

  @Override
  public LineKind end() {
    return parser.end();
  }

  /** Moves a line together, without its escape sequences; returns its new end. */
  private static int plain(byte[] line, int from, int to) {
    int end = from;
    int at = from;
    while (at < to) {
      if (line[at] == ESCAPE) {
        at = behindSequence(line, at + 1, to);
      } else {
        line[end++] = line[at++];
      }
    }
    return end;
  }

  /** {@code ESC [ 31 m}, {@code ESC ] title BEL}, or {@code ESC c}. */
  private static int behindSequence(byte[] line, int from, int to) {
    int at = from + 1;
    if (from < to && line[from] == '[') {
      while (at < to && !(line[at] >= '@' && line[at] <= '~')) {
        at++;
      }
      at++;
    } else if (from < to && line[from] == ']') {
      while (at < to && line[at] != BELL) {
        at++;
      }
      at++;
    }
    return Math.min(at, to);
  }
}
