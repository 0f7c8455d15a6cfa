package entrylab.report;

import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import entrylab.sensitivity.Contest;
import entrylab.sensitivity.SensitivityResult;
import java.util.Locale;

/** Who is fastest, and which constants that hangs on, as plain text. */
public final class SensitivityText {
  private SensitivityText() {}

  /** The verdicts and the constants that move them. */
  public static String of(SensitivityResult result) {
    if (result.contests().isEmpty()) {
      return "Nothing to compare: no design brings every call back.\n";
    }
    return String.format(
        Locale.ROOT,
        """
        The fastest design, modelled, with every uncertain constant, of the profile and of what calls are
        charged with, at either end of its stated range, under each kind of indirect predictor. Cycles per
        syscall, kernel plus what the user program loses to mispredicted returns; %s.
        In brackets: least and most over all variations. Less than %s cycle apart is "equal"; a winner
        that changes is no winner.

        %s
        Constants that move the margin of the design ahead, one at a time:

        %s\
        """,
        result.contests().getFirst().cost().title(),
        String.format(Locale.ROOT, "%.0f", Contest.RESOLUTION),
        TextTable.render(Cells.ofAll(result.verdicts())),
        TextTable.render(Cells.ofAll(result.constants())));
  }
}
