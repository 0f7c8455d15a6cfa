package entrylab.workload.log.line;

import entrylab.workload.CallAbi;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the tables of {@code strace -c}, whose columns {@code -U} may choose and order.
 *
 * <p>A column of errors is left blank where there were none. After calls printed one by one ({@code
 * -C}) a table repeats what was counted already and is passed over.
 */
final class StraceSummary {
  /** Titles of the columns; that of the first by default has a blank in it. */
  private static final Set<String> TITLES =
      Set.of("time", "seconds", "usecs/call", "shortest", "longest", "calls", "errors", "syscall");

  /** What a column that one version has and another has not may be titled. */
  private static final Pattern TITLE = Pattern.compile("%?[A-Za-z][A-Za-z/_-]*");

  private static final Set<String> NEEDED = Set.of("calls", "syscall");
  private static final String CUT = "...";

  private static final String USAGE = "System call usage summary for ";
  private static final String TOTAL = "total";

  private final CountRow rows;
  private CallAbi abi = CallAbi.NATIVE;
  private CallAbi announced = CallAbi.NATIVE;
  private List<String> columns = List.of();

  StraceSummary(NameTable names, CallSink sink) {
    this.rows = new CountRow(names, sink);
  }

  private boolean inTable() {
    return !columns.isEmpty();
  }

  /** Takes a line that belongs to a table; null for any other line. */
  LineKind parse(ByteCursor line, boolean counted) {
    if (!inTable() && !mayBegin(line)) {
      return null;
    }
    String text = new String(line.bytes, line.at, line.end - line.at, StandardCharsets.ISO_8859_1);
    List<String> titles = List.of(text.strip().replace("% time", "time").split("[ \t]+"));
    if (isHeading(titles)) {
      columns = titles;
      abi = announced;
      announced = CallAbi.NATIVE;
      return LineKind.OTHER;
    }
    if (text.startsWith(USAGE)) {
      announced =
          text.startsWith("x32", USAGE.length())
              ? CallAbi.X32
              : text.startsWith("32", USAGE.length()) ? CallAbi.COMPAT : CallAbi.NATIVE;
      return LineKind.OTHER;
    }
    if (text.indexOf('(') >= 0) {
      columns = List.of();
    }
    return inTable() ? row(text.strip(), counted) : null;
  }

  /** Titles that are all known, or others beside the two that matter. */
  private static boolean isHeading(List<String> titles) {
    boolean known = titles.contains("syscall") && TITLES.containsAll(titles);
    boolean other =
        titles.containsAll(NEEDED)
            && !titles.contains(TOTAL) // perf trace has it
            && titles.stream().allMatch(title -> TITLE.matcher(title).matches());
    return titles.size() > 1 && (known || other);
  }

  /**
   * Whether a line may be the heading of a table, or say what kind of calls one is of: a look at
   * its last byte, and at most at those before a parenthesis, spares nearly all of them the rest.
   */
  private static boolean mayBegin(ByteCursor line) {
    byte last = line.bytes[line.end - 1];
    if (last != ':' && !ByteCursor.isLetter(last)) {
      return false;
    }
    for (int at = line.at; at < line.end; at++) {
      if (line.bytes[at] == '(') {
        return false;
      }
    }
    return true;
  }

  private LineKind row(String text, boolean counted) {
    if (text.startsWith("---") || text.isEmpty() || text.equals(CUT)) {
      return LineKind.OTHER;
    }
    List<String> words = List.of(text.split("[ \t]+"));
    int blank = columns.size() - words.size();
    int errors = columns.indexOf("errors");
    if (blank < 0 || blank > 1 || (blank == 1 && errors < 0)) {
      return LineKind.DAMAGED;
    }
    String name = word(words, "syscall", blank, errors);
    if (name.equals(TOTAL)) {
      columns = List.of();
      abi = CallAbi.NATIVE;
      return LineKind.OTHER;
    }
    return counted ? LineKind.OTHER : rows.pass(name, word(words, "calls", blank, errors), abi);
  }

  private String word(List<String> words, String column, int blank, int errors) {
    int index = columns.indexOf(column);
    return index < 0 ? "" : words.get(index > errors ? index - blank : index);
  }
}
