package entrylab.report.listing;

import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import entrylab.sweep.PathTimeline;
import entrylab.sweep.TimelineLine;
import entrylab.sweep.TimelinePair;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Two timelines as one plain-text table, with a mark where they differ. */
public final class TimelinePairText {
  private static final int LONGEST_INSTRUCTION = 36;

  private TimelinePairText() {}

  /** As text, 7-bit: {@code <} stands at what only the first executes, {@code >} the second. */
  public static String of(TimelinePair pair) {
    PathTimeline left = pair.left();
    PathTimeline right = pair.right();
    return String.format(
        Locale.ROOT,
        """
        %s
        first:  %s: %s.
        second: %s: %s.
        The first takes %s. Marks: < only the first, > only the second,
        | both, but with another wait.

        %s\
        """,
        pair.conditions(),
        left.call(),
        left.summary(),
        right.call(),
        right.summary(),
        difference(pair.difference()),
        TextTable.render(cells(pair)));
  }

  private static String difference(int cycles) {
    return cycles == 0
        ? "as many cycles"
        : String.format(
            Locale.ROOT,
            "%d cycle%s %s",
            Math.abs(cycles),
            Math.abs(cycles) == 1 ? "" : "s",
            cycles > 0 ? "more" : "fewer");
  }

  private static Cells cells(TimelinePair pair) {
    return new Cells(
        "side by side",
        List.of(
            column(pair, "done", true, row -> cell(row.left(), l -> "" + l.entry().completed())),
            column(pair, "retired", true, row -> cell(row.left(), l -> "" + l.entry().retired())),
            column(pair, "first", false, row -> cell(row.left(), TimelinePairText::instruction)),
            column(pair, "waited", false, row -> cell(row.left(), TimelineLine::waited)),
            column(pair, "", false, TimelinePairText::mark),
            column(pair, "done", true, row -> cell(row.right(), l -> "" + l.entry().completed())),
            column(pair, "retired", true, row -> cell(row.right(), l -> "" + l.entry().retired())),
            column(pair, "second", false, row -> cell(row.right(), TimelinePairText::instruction)),
            column(pair, "waited", false, row -> cell(row.right(), TimelineLine::waited))),
        0);
  }

  private static Cells.Column column(
      TimelinePair pair, String name, boolean number, Function<TimelinePair.Row, String> cell) {
    return new Cells.Column(name, number, pair.rows().stream().map(cell).toList());
  }

  private static String cell(Optional<TimelineLine> line, Function<TimelineLine, String> text) {
    return line.map(text).orElse("");
  }

  private static String instruction(TimelineLine line) {
    String text = line.text();
    return text.length() <= LONGEST_INSTRUCTION
        ? text
        : text.substring(0, LONGEST_INSTRUCTION - 3) + "...";
  }

  private static String mark(TimelinePair.Row row) {
    if (!row.both()) {
      return row.left().isPresent() ? "<" : ">";
    }
    return wait(row.left().orElseThrow()).equals(wait(row.right().orElseThrow())) ? "" : "|";
  }

  /** The wait without the number of the instruction that caused it: numbers shift. */
  private static String wait(TimelineLine line) {
    return line.waited().replaceAll("#\\d+", "#");
  }
}
