package entrylab.workload.log;

import entrylab.workload.CallAbi;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the tables of {@code strace -c}, whose columns {@code -U} may choose.
 *
 * <p>A column of errors is left blank where there were none. After calls printed one by one ({@code
 * -C}) a table repeats what was counted already and is passed over.
 */
final class StraceSummary {
  private static final String HEADING = "% time";
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
    int first = line.peek();
    if (!inTable() && first != '%' && first != 'S') {
      return null;
    }
    String text = new String(line.bytes, line.at, line.end - line.at, StandardCharsets.ISO_8859_1);
    if (text.startsWith(HEADING)) {
      columns = List.of(text.replace(HEADING, "time").split(" +"));
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
