package entrylab.report;

import entrylab.isa.Decoder;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.RecordedCall;
import entrylab.kernel.RecordedPath;
import entrylab.kernel.StepRole;
import entrylab.path.Trace;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * What the entry code of a recorded kernel consists of, as csv: functions, and of the assembly how
 * often each operation is executed, and in which order. Numbers and names alone, neither bytes nor
 * operands, so that they may be kept anywhere: nobody could assemble the code from them.
 */
public final class EntryCodeFigures {
  private static final String HEADER =
      "kernel,release,call,part,kind,name,instructions,loads,stores\n";

  private EntryCodeFigures() {}

  private record Key(String part, String kind, String name) {}

  /** What is summed up of a name. */
  private static final class Sum {
    private int instructions;
    private int loads;
    private int stores;

    void add(Trace.Step step) {
      instructions++;
      for (Trace.Access access : step.accesses()) {
        loads += access.store() ? 0 : 1;
        stores += access.store() ? 1 : 0;
      }
    }
  }

  /** The line of column names. */
  public static String header() {
    return HEADER;
  }

  /**
   * The rows of one call: functions in the order they were entered, then operations by name, then
   * the names of a part's operations in the order they were executed.
   */
  public static String rows(KernelRecord record, RecordedCall call) {
    Map<Key, Sum> functions = new LinkedHashMap<>();
    Map<String, Map<Key, Sum>> operations = new TreeMap<>();
    Map<String, StringJoiner> orders = new TreeMap<>();
    Map<String, Sum> totals = new TreeMap<>();
    RecordedPath path = record.path(call).entryCode();
    for (int i = 0; i < path.roles().size(); i++) {
      StepRole role = path.roles().get(i);
      Trace.Step step = path.trace().steps().get(i);
      if (role.standIn()) {
        continue;
      }
      String part = role.part().toString();
      String function = record.symbols().name(step.address());
      functions
          .computeIfAbsent(
              new Key(part, role.assembly() ? "assembly" : "function", function), k -> new Sum())
          .add(step);
      if (role.assembly()) {
        String operation = operation(step);
        operations
            .computeIfAbsent(part, p -> new TreeMap<>(Comparator.comparing(Key::name)))
            .computeIfAbsent(new Key(part, "operation", operation), k -> new Sum())
            .add(step);
        orders.computeIfAbsent(part, p -> new StringJoiner(" ")).add(operation);
        totals.computeIfAbsent(part, p -> new Sum()).add(step);
      }
    }
    StringBuilder rows = new StringBuilder();
    functions.forEach((key, sum) -> rows.append(row(record, call, key, sum)));
    operations
        .values()
        .forEach(some -> some.forEach((key, sum) -> rows.append(row(record, call, key, sum))));
    orders.forEach((part, order) -> {
      Key key = new Key(part, "order", order.toString());
      rows.append(row(record, call, key, totals.get(part)));
    });
    return rows.toString();
  }

  /** The operation's name without its operands. */
  private static String operation(Trace.Step step) {
    return Decoder.get().decode(step.code(), step.address()).text().split(" ", 2)[0];
  }

  private static String row(KernelRecord record, RecordedCall call, Key key, Sum sum) {
    return String.join(
            ",",
            record.name(),
            record.facts().getOrDefault("kernel", ""),
            call.name(),
            key.part(),
            key.kind(),
            key.name(),
            Integer.toString(sum.instructions),
            Integer.toString(sum.loads),
            Integer.toString(sum.stores))
        + "\n";
  }
}
