package entrylab.workload.log;

import entrylab.workload.CallAbi;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

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

  /**
   * Last letters of the titles: a look at a line's last byte spares nearly all of them the rest.
   */
  private static final String TITLE_ENDS = "eslt";

  private static final String USAGE = "System call usage summary for ";
  private static final String TOTAL = "total";

  private final CountRow rows;
  private CallAbi abi = CallAbi.NATIVE;
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
    List<String> titles = List.of(text.strip().replace("% time", "time").split(" +"));
    if (titles.contains("syscall") && TITLES.containsAll(titles) && titles.size() > 1) {
      columns = titles;
      return LineKind.OTHER;
    }
    if (text.startsWith(USAGE)) {
      abi =
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

  /** Whether a line may be the heading of a table, or say what kind of calls one is of. */
  private static boolean mayBegin(ByteCursor line) {
    return line.peek() == 'S' || TITLE_ENDS.indexOf(line.bytes[line.end - 1]) >= 0;
  }

  private LineKind row(String text, boolean counted) {
    if (text.startsWith("---")) {
      return LineKind.OTHER;
    }
    List<String> words = List.of(text.split(" +"));
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
