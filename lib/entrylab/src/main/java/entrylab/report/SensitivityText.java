package entrylab.report;

import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import entrylab.sensitivity.Contest;
import entrylab.sensitivity.SensitivityResult;
import entrylab.text.WrappedText;
import java.util.Locale;
import java.util.stream.Collectors;

/** Who is fastest, and which constants that hangs on, as plain text. */
public final class SensitivityText {
  private static final int COLUMNS = 80;

  private SensitivityText() {}

  /** The verdicts and the constants that move them. */
  public static String of(SensitivityResult result) {
    if (result.contests().isEmpty()) {
      return "Nothing to compare: no design brings every call back.\n";
    }
    return String.format(
        Locale.ROOT,
        """
        The fastest design, modelled, %s:

        %s
        Every uncertain constant at either end of its stated range, %d variations;
        cycles per syscall with what the user program loses to mispredicted returns. In
        brackets: over all variations. Less than %s cycle apart is "equal"; a winner that
        changes is no winner. Constants that move its lead, one at a time:

        %s\
        """,
        result.contests().getFirst().cost().title(),
        result.contests().stream().map(SensitivityText::verdict).collect(Collectors.joining()),
        result.contests().getFirst().trials().size(),
        String.format(Locale.ROOT, "%.0f", Contest.RESOLUTION),
        TextTable.render(Cells.ofAll(result.constants())));
  }

  private static String verdict(Contest contest) {
    String pollution =
        contest.pollution() == 0
            ? ""
            : String.format(Locale.ROOT, ", %,d bytes touched", contest.pollution());
    return WrappedText.of(
        COLUMNS,
        "  ",
        String.format(
            Locale.ROOT,
            "%s, %s traced, %s%s: %s",
            contest.workload(),
            contest.traced(),
            contest.cpu(),
            pollution,
            contest.decision()));
  }
}
