package entrylab.report;

import entrylab.alignment.AlignmentResult;
import entrylab.placement.Placement;
import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import java.util.Locale;

/** What alignment is worth, as plain text. */
public final class AlignmentText {
  private AlignmentText() {}

  /** The table, and what its columns are. */
  public static String of(AlignmentResult result) {
    return String.format(
        Locale.ROOT,
        """
        Entry points alone, or every function, at larger boundaries; %s, modelled,
        cycles per syscall over %s: %s.
        Each draw is moved up to the next boundary, so that "difference", to all at 16, is taken
        placement by placement; "fewer at" counts placements. "padding" is what the design's own
        text takes more, function behind function. Handlers cost nothing; their places move, too.

        %s\
        """,
        result.workload(),
        result.placements(),
        Placement.range(),
        TextTable.render(Cells.ofAll(result.toTable())));
  }
}
