package entrylab.report;

import entrylab.compare.CallDifference;
import entrylab.compare.MitigationCosts;
import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import java.util.Locale;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** What each mitigation costs, as a table for a terminal. */
public final class MitigationCostsText {
  private MitigationCostsText() {}

  /** The text, 7-bit. */
  public static String of(MitigationCosts costs) {
    return String.format(
        Locale.ROOT,
        """
        %s of %s on %s, modelled: %,d instructions and %,.1f cycles,
        the mean over placements. How many more than in a boot without one mitigation:

        %s\
        """,
        costs.call(),
        costs.kernel(),
        costs.cpu().name(),
        costs.instructions(),
        costs.cycles(),
        TextTable.render(Cells.ofAll(table(costs))));
  }

  private static Table table(MitigationCosts costs) {
    return Table.create(
        "mitigations",
        StringColumn.create("without", costs.rows().stream().map(MitigationCosts.Row::without)),
        StringColumn.create(
            "instructions",
            costs.rows().stream()
                .map(row -> String.format(Locale.ROOT, "%+d", row.instructions()))),
        StringColumn.create("cycles", costs.rows().stream().map(row -> cycles(row.cycles()))));
  }

  private static String cycles(CallDifference difference) {
    return difference.decided()
        ? String.format(Locale.ROOT, "%+.1f +- %.1f", difference.mean(), difference.margin())
        : "~";
  }
}
