package entrylab.workload.log.line;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the tables of {@code perf trace -s}: one per task, name and count in the first columns.
 *
 * <p>After calls printed one by one ({@code -S}) a table repeats them and is passed over.
 */
final class PerfSummary {
  private static final byte[] TITLE = "Summary of events:".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] SYSCALL = "syscall ".getBytes(StandardCharsets.US_ASCII);

  /** A call chain has lines that begin with a function of this name, and strace -c can, too. */
  private static final Pattern HEADING = Pattern.compile("syscall +calls +(errors +)?total .*");

  /** Under a row, with {@code --errno-summary}: {@code ENOENT: 12}, {@code (unknown): 1}. */
  private static final Pattern ERRNO = Pattern.compile("\\S+: \\d+");

  private static final String CALL = "): ";
  private static final String EVENTS = " events";

  private final CountRow rows;
  private boolean inSummary;
  private boolean inTable;

  PerfSummary(NameTable names, CallSink sink) {
    this.rows = new CountRow(names, sink);
  }

  /** Takes a line that belongs to a summary; null for any other line. */
  LineKind parse(ByteCursor line, boolean counted) {
    int start = line.at;
    line.skipBlanks();
    boolean title = line.looksAt(TITLE);
    boolean heading = line.looksAt(SYSCALL) && HEADING.matcher(text(line)).matches();
    if (!inSummary && !title && !heading) {
      line.at = start;
      return null;
    }
    inSummary = true;
    if (title || heading || line.atEnd()) {
      inTable = heading;
      return LineKind.OTHER;
    }
    String text = text(line);
    if (ERRNO.matcher(text).matches()) {
      return LineKind.OTHER;
    }
    if (text.contains(CALL)) {
      inSummary = false;
      line.at = start;
      return null;
    }
    if (!inTable) {
      return text.contains(EVENTS) ? LineKind.OTHER : LineKind.DAMAGED;
    }
    if (text.startsWith("(") || text.startsWith("---")) {
      return LineKind.OTHER;
    }
    List<String> words = List.of(text.split(" +"));
    if (words.size() < 3) {
      return LineKind.DAMAGED;
    }
    return counted ? LineKind.OTHER : rows.pass(words.get(0), words.get(1));
  }

  private static String text(ByteCursor line) {
    return new String(line.bytes, line.at, line.end - line.at, StandardCharsets.ISO_8859_1);
  }
}
