package entrylab.report;

import entrylab.image.MemoryLedger;
import entrylab.reproduce.Provenance;
import entrylab.sweep.LeftOut;
import entrylab.sweep.Result;
import entrylab.sweep.SweepResult;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A sweep's result as a mailing list wants it: ASCII, at most 72 columns, spaces only. */
final class MailText {
  private static final String METHOD =
      "The entry code itself, run in an emulator; one draw of calls for all.";

  private MailText() {}

  static String of(SweepResult result, Provenance provenance) {
    StringBuilder text = new StringBuilder();
    text.append(METHOD).append('\n');
    for (String line : Machine.lines(result, provenance)) {
      text.append(Wrapped.of(MailTable.COLUMNS, "", Ascii.of(line)));
    }
    Result first = result.rows().getFirst();
    text.append(
        Wrapped.of(
            MailTable.COLUMNS,
            "",
            Ascii.of(
                String.format(
                    Locale.ROOT,
                    "Baseline: %s; \"~\" is a difference below two standard errors; seed %s.",
                    first.design(),
                    Long.toString(first.seed())))));
    text.append('\n').append(Heading.of("Memory as linked, " + first.options() + " (counted)"));
    text.append('\n').append(LedgerText.of(ledgers(result)));
    for (Comparison comparison : Comparisons.of(result)) {
      text.append('\n').append(ComparisonText.of(comparison));
    }
    for (String line : LeftOut.summary(result.leftOut())) {
      text.append('\n').append(Wrapped.of(MailTable.COLUMNS, "", Ascii.of(line)));
    }
    return text.append('\n').append(Footer.of(provenance)).toString();
  }

  private static Map<String, MemoryLedger> ledgers(SweepResult result) {
    Map<String, MemoryLedger> ledgers = new LinkedHashMap<>();
    result.rows().forEach(row -> ledgers.put(row.design(), row.ledger()));
    return ledgers;
  }
}
