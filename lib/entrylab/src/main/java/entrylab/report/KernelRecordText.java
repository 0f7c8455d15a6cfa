package entrylab.report;

import entrylab.kernel.KernelRecord;
import entrylab.kernel.RecordedCall;
import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import entrylab.text.WrappedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a kernel record holds, as plain text: its calls first, then what is known of the kernel. */
public final class KernelRecordText {
  private static final int COLUMNS = 80;

  /** Facts told without being asked for, by key, in this order. */
  private static final List<String> TELLING =
      List.of("build", "machine", "mitigations", "command line", "image");

  private KernelRecordText() {}

  /** As text of {@value #COLUMNS} columns: the calls and what tells the kernel from others. */
  public static String of(KernelRecord record) {
    Map<String, String> facts = record.facts();
    long more = facts.keySet().stream().filter(key -> !told(key)).count();
    return head(record)
        + TELLING.stream()
            .filter(facts::containsKey)
            .map(key -> fact(key, facts.get(key)))
            .collect(Collectors.joining())
        + (more == 0
            ? ""
            : String.format(
                Locale.ROOT, "%d more facts, flaws and configuration among them: --long%n", more));
  }

  /** As text of {@value #COLUMNS} columns: the calls and every fact. */
  public static String whole(KernelRecord record) {
    return head(record)
        + record.facts().entrySet().stream()
            .map(fact -> fact(fact.getKey(), fact.getValue()))
            .collect(Collectors.joining());
  }

  private static boolean told(String key) {
    return key.equals("kernel") || TELLING.contains(key);
  }

  private static String head(KernelRecord record) {
    List<RecordedCall> calls = record.calls();
    String sentence =
        String.format(
            Locale.ROOT,
            "%s: Linux %s, %d %s recorded.",
            record.name(),
            record.facts().getOrDefault("kernel", "of unknown version"),
            calls.size(),
            calls.size() == 1 ? "call" : "calls");
    var cells =
        new Cells(
            List.of(
                column("call", false, calls, RecordedCall::name),
                column(
                    "instructions",
                    true,
                    calls,
                    call -> String.format(Locale.ROOT, "%,d", call.instructions())),
                column(
                    "rounds alike", true, calls, call -> call.agreeing() + " of " + call.rounds()),
                column("stretches", true, calls, call -> "" + call.stretches().size())),
            0);
    return WrappedText.of(COLUMNS, "", sentence) + "\n" + TextTable.render(cells) + "\n";
  }

  private static String fact(String key, String value) {
    return WrappedText.of(COLUMNS, key + ": ", value);
  }

  private static Cells.Column column(
      String name, boolean number, List<RecordedCall> calls, Function<RecordedCall, String> cell) {
    return new Cells.Column(name, number, calls.stream().map(cell).toList());
  }
}
