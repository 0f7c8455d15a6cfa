package entrylab.report.mail;

import entrylab.image.MemoryLedger;
import entrylab.report.comparison.DesignComparison;
import entrylab.report.comparison.DesignComparisons;
import entrylab.report.comparison.MeasuredComparison;
import entrylab.report.comparison.MeasuredRecord;
import entrylab.reproduce.Provenance;
import entrylab.sweep.SweepResult;
import entrylab.sweep.SweepSettings;
import entrylab.sweep.result.LeftOutPoint;
import entrylab.sweep.result.Result;
import entrylab.text.WrappedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sweep's result as a mailing list wants it: ASCII, at most 72 columns, spaces only. */
final class MailText {
  private static final String METHOD =
      "The entry code itself, in an emulator; all designs get the same calls.";

  private MailText() {}

  static String of(SweepResult result, Provenance provenance, MailExtras extras) {
    Optional<MeasuredRecord> record = extras.record();
    List<DesignComparison> comparisons = new ArrayList<>(DesignComparisons.of(result));
    record.ifPresent(measured -> comparisons.add(MeasuredComparison.of(result, measured)));
    Result first = result.rows().getFirst();
    StringBuilder text = new StringBuilder();
    paragraph(text, METHOD);
    MethodLines.lines(result, provenance, record).forEach(line -> paragraph(text, line));
    text.append('\n');
    paragraph(text, compared(result, record));
    paragraph(text, "Seed " + Long.toString(first.seed()) + ".");
    text.append(CheckedDesign.ofOwn(result.settings()));
    text.append('\n').append(Heading.of("Bytes as linked (counted)"));
    text.append('\n').append(LedgerText.of(ledgers(result)));
    for (DesignComparison comparison : comparisons) {
      text.append('\n').append(ComparisonText.of(comparison));
    }
    if (!result.leftOut().isEmpty()) {
      text.append('\n');
    }
    LeftOutPoint.summary(result.leftOut()).forEach(line -> paragraph(text, line));
    return text.append('\n')
        .append(Footer.of(provenance, record))
        .append(OwnInputsText.of(result.settings(), provenance, extras.inputs(), extras.bundle()))
        .toString();
  }

  private static String compared(SweepResult result, Optional<MeasuredRecord> record) {
    String first = result.rows().getFirst().design();
    return result.rows().stream().allMatch(row -> row.design().equals(first))
        ? "One design, " + first + ": nothing is compared."
        : "Baseline: " + first + ". " + delta(result, record);
  }

  private static void paragraph(StringBuilder text, String words) {
    text.append(WrappedText.of(MailTable.COLUMNS, "", Ascii.of(words)));
  }

  /** What stands in the last column of every table. */
  private static String delta(SweepResult result, Optional<MeasuredRecord> record) {
    return "Delta: mean of the differences to it, call by call"
        + (result.modelled() ? ", modelled cycles " + pairs(result) : "")
        + "; \""
        + ComparisonText.NOISE
        + "\" if below two standard errors of these"
        + (record.isPresent() ? ", measured if the intervals overlap" : "")
        + (result.modelled() && !SweepSettings.placements(result.settings()).alone()
            ? "; (R) if of one sign at every placement."
            : ".");
  }

  private static String pairs(SweepResult result) {
    return SweepSettings.placements(result.settings()).alone()
        ? "batch by batch"
        : "placement by placement";
  }

  private static Map<String, MemoryLedger> ledgers(SweepResult result) {
    Map<String, MemoryLedger> ledgers = new LinkedHashMap<>();
    result.rows().forEach(row -> ledgers.put(row.design(), row.ledger()));
    return ledgers;
  }
}
