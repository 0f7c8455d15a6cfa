package entrylab.report.listing;

import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import entrylab.sweep.call.PathTimeline;
import entrylab.sweep.call.TimelineLine;
import entrylab.sweep.call.TimelinePair;
import entrylab.text.WrappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Two timelines as one plain-text table, with a mark where they differ. */
public final class TimelinePairText {
  private static final int LONGEST_INSTRUCTION = 36;

  /** Of the narrow form: two instructions, two cycles and a mark fit a terminal. */
  private static final int NARROW = 27;

  /** Rows alike that are shown one by one; more are folded. */
  private static final int ALIKE = 4;

  private TimelinePairText() {}

  /**
   * As text of {@value TimelineText#COLUMNS} columns, 7-bit: {@code <} stands at what only the
   * first executes, {@code >} the second; of what is alike in more than {@value #ALIKE} rows the
   * number.
   */
  public static String of(TimelinePair pair) {
    List<Optional<TimelinePair.Row>> rows = folded(pair.rows());
    var cells =
        new Cells(
            List.of(
                narrow(
                    rows, "retired", true, "", row -> cell(row.left(), TimelinePairText::retired)),
                narrow(rows, "first", false, "...", row -> cell(row.left(), cut(NARROW))),
                narrow(rows, "", false, "", TimelinePairText::mark),
                narrow(
                    rows, "retired", true, "", row -> cell(row.right(), TimelinePairText::retired)),
                narrow(rows, "second", false, "...", row -> cell(row.right(), cut(NARROW)))),
            0);
    return head(pair, "; \"...\": rows alike in both") + TextTable.render(cells);
  }

  /** As text with every row and what each waited for, however wide, 7-bit. */
  public static String whole(TimelinePair pair) {
    return head(pair, "") + TextTable.render(cells(pair));
  }

  private static String head(TimelinePair pair, String more) {
    PathTimeline left = pair.left();
    PathTimeline right = pair.right();
    return TimelineText.wrapped("The first takes " + difference(pair.difference()) + ".")
        + WrappedText.of(
            TimelineText.COLUMNS, "first:  ", left.call() + ": " + left.summary() + ".")
        + WrappedText.of(
            TimelineText.COLUMNS, "second: ", right.call() + ": " + right.summary() + ".")
        + TimelineText.wrapped(pair.conditions())
        + TimelineText.wrapped(
            "Marks: < only the first, > only the second, | both, but with another wait"
                + more
                + ".")
        + "\n";
  }

  /** Rows, without those in the middle of a long run of rows that are alike. */
  private static List<Optional<TimelinePair.Row>> folded(List<TimelinePair.Row> rows) {
    List<Optional<TimelinePair.Row>> shown = new ArrayList<>();
    int at = 0;
    while (at < rows.size()) {
      int end = at;
      while (end < rows.size() && mark(rows.get(end)).isEmpty()) {
        end++;
      }
      if (end - at > ALIKE) {
        shown.add(Optional.of(rows.get(at)));
        shown.add(Optional.empty());
        shown.add(Optional.of(rows.get(end - 1)));
      } else {
        rows.subList(at, end).forEach(row -> shown.add(Optional.of(row)));
      }
      if (end < rows.size()) {
        shown.add(Optional.of(rows.get(end)));
      }
      at = end + 1;
    }
    return shown;
  }

  private static Cells.Column narrow(
      List<Optional<TimelinePair.Row>> rows,
      String name,
      boolean number,
      String fold,
      Function<TimelinePair.Row, String> cell) {
    return new Cells.Column(
        name, number, rows.stream().map(row -> row.map(cell).orElse(fold)).toList());
  }

  private static String retired(TimelineLine line) {
    return "" + line.entry().retired();
  }

  private static Function<TimelineLine, String> cut(int columns) {
    return line -> TimelineText.cut(line.text(), columns);
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
        List.of(
            column(pair, "done", true, row -> cell(row.left(), l -> "" + l.entry().completed())),
            column(pair, "retired", true, row -> cell(row.left(), TimelinePairText::retired)),
            column(pair, "first", false, row -> cell(row.left(), cut(LONGEST_INSTRUCTION))),
            column(pair, "waited", false, row -> cell(row.left(), TimelineLine::waited)),
            column(pair, "", false, TimelinePairText::mark),
            column(pair, "done", true, row -> cell(row.right(), l -> "" + l.entry().completed())),
            column(pair, "retired", true, row -> cell(row.right(), TimelinePairText::retired)),
            column(pair, "second", false, row -> cell(row.right(), cut(LONGEST_INSTRUCTION))),
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
