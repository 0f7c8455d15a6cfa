package entrylab.workload.log.line;

import entrylab.workload.CallAbi;
import java.nio.charset.StandardCharsets;

/** One row of a summary: a name and how often it was called. */
final class CountRow {
  private final NameTable names;
  private final CallSink sink;
  private final ByteCursor cursor = new ByteCursor();

  CountRow(NameTable names, CallSink sink) {
    this.names = names;
    this.sink = sink;
  }

  LineKind pass(String name, String count) {
    return pass(name, count, CallAbi.NATIVE);
  }

  /** Passes on the calls of a row, or finds it damaged. */
  LineKind pass(String name, String count, CallAbi abi) {
    byte[] digits = count.getBytes(StandardCharsets.ISO_8859_1);
    cursor.reset(digits, 0, digits.length);
    long calls = cursor.number();
    boolean isCount = calls >= 0 && cursor.atEnd();
    byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
    cursor.reset(letters, 0, letters.length);
    cursor.skipName();
    int id = isCount && cursor.atEnd() ? names.intern(letters, 0, letters.length) : NameTable.NONE;
    if (id == NameTable.NONE) {
      return LineKind.DAMAGED;
    }
    if (calls > 0) {
      sink.sum(id, abi, calls);
    }
    return LineKind.CALL;
  }
}
