package entrylab.report.mail;

import entrylab.image.MemoryLedger;
import entrylab.report.table.Cells.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What designs occupy, as a table and as bars. */
final class LedgerText {
  private static final int LONGEST_BAR = 40;
  private static final int NAME = 20;

  private LedgerText() {}

  /**
   * Table and bars.
   *
   * @param ledgers by design, the baseline first
   */
  static String of(Map<String, MemoryLedger> ledgers) {
    return table(ledgers) + "\n" + bars(ledgers);
  }

  private static String table(Map<String, MemoryLedger> ledgers) {
    return MailTable.render(
        new Column("design", false, List.copyOf(ledgers.keySet())),
        List.of(
            column("tables", ledgers, MemoryLedger::tableBytes),
            column("shared", ledgers, MemoryLedger::sharedTextBytes),
            column("stubs", ledgers, MemoryLedger::stubTextBytes),
            column("padding", ledgers, MemoryLedger::paddingBytes),
            column("all", ledgers, MemoryLedger::totalBytes),
            column("pages", ledgers, MemoryLedger::pages)));
  }

  private static Column column(
      String header, Map<String, MemoryLedger> ledgers, ToIntFunction<MemoryLedger> value) {
    List<String> cells = new ArrayList<>();
    for (MemoryLedger ledger : ledgers.values()) {
      cells.add(number(value.applyAsInt(ledger)));
    }
    return new Column(header, true, cells);
  }

  private static String bars(Map<String, MemoryLedger> ledgers) {
    int longest = ledgers.values().stream().mapToInt(MemoryLedger::totalBytes).max().orElseThrow();
    StringBuilder text = new StringBuilder();
    ledgers.forEach((design, ledger) -> {
      int length = (int) Math.round((double) LONGEST_BAR * ledger.totalBytes() / longest);
      text.append(
          String.format(
              Locale.ROOT,
              "%-20s |%-40s %s\n",
              Ascii.fit(Ascii.of(design), NAME),
              "#".repeat(length),
              number(ledger.totalBytes())));
    });
    return text.toString();
  }

  private static String number(int value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
