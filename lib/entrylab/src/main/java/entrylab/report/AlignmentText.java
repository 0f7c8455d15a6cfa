package entrylab.report;

import entrylab.alignment.AlignmentChoice;
import entrylab.alignment.AlignmentResult;
import entrylab.alignment.AlignmentRow;
import entrylab.placement.Placement;
import entrylab.report.table.Cells;
import entrylab.report.table.TextTable;
import entrylab.text.WrappedText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What alignment is worth, as plain text of {@value #COLUMNS} columns: the answer, then a table for
 * each design on each CPU.
 */
public final class AlignmentText {
  private static final int COLUMNS = 80;
  private static final int KIB = 1024;
  private static final String NONE = "~";

  private AlignmentText() {}

  /** The text. */
  public static String of(AlignmentResult result) {
    return WrappedText.of(COLUMNS, "", answer(result))
        + "\n"
        + tables(result)
        + "\n"
        + WrappedText.of(COLUMNS, "", legend(result));
  }

  /** Where most is gained, and what that costs. */
  private static String answer(AlignmentResult result) {
    Optional<AlignmentRow> best =
        result.rows().stream()
            .filter(row -> !row.choice().equals(AlignmentChoice.KERNEL))
            .filter(row -> isDecided(row) && row.more().mean() < 0)
            .min(Comparator.comparingDouble(row -> row.more().mean()));
    return best.map(row ->
            String.format(
                Locale.ROOT,
                "Most is gained by %s: %.1f+-%.1f cycles a call (%s on %s, traced %s, %s), for %,d"
                    + " bytes of padding.",
                row.choice().name(),
                -row.more().mean(),
                2 * row.more().se(),
                row.design(),
                row.cpu(),
                row.traced(),
                between(row),
                row.paddingBytes()))
        .orElse("No alignment gains what placements do not explain.");
  }

  private static String tables(AlignmentResult result) {
    Map<String, List<AlignmentRow>> groups =
        result.rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.design() + " on " + row.cpu(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return groups.entrySet().stream()
        .map(group -> group.getKey() + "\n" + TextTable.render(cells(group.getValue())))
        .collect(Collectors.joining("\n"));
  }

  private static Cells cells(List<AlignmentRow> rows) {
    return new Cells(
        List.of(
            column("traced", rows, row -> row.traced().toString()),
            words("between", rows, AlignmentText::between),
            words("alignment", rows, row -> row.choice().name()),
            column("cycles", rows, AlignmentText::cycles),
            column("more", rows, AlignmentText::more),
            column("fewer at", rows, AlignmentText::fewer),
            column("padding", rows, row -> number("%,d", row.paddingBytes()))),
        0);
  }

  private static Cells.Column column(
      String header, List<AlignmentRow> rows, Function<AlignmentRow, String> cell) {
    return new Cells.Column(header, true, rows.stream().map(cell).toList());
  }

  private static Cells.Column words(
      String header, List<AlignmentRow> rows, Function<AlignmentRow, String> cell) {
    return new Cells.Column(header, false, rows.stream().map(cell).toList());
  }

  private static String between(AlignmentRow row) {
    if (row.pollution() == 0) {
      return "warm";
    }
    return row.pollution() % KIB == 0 ? row.pollution() / KIB + " KiB" : row.pollution() + " B";
  }

  private static String cycles(AlignmentRow row) {
    return number("%.1f", row.cycles().mean()) + number("+-%.1f", 2 * row.cycles().spread().se());
  }

  private static String more(AlignmentRow row) {
    if (row.choice().equals(AlignmentChoice.KERNEL)) {
      return "";
    }
    return isDecided(row)
        ? number("%+.1f", row.more().mean()) + number("+-%.1f", 2 * row.more().se())
        : NONE;
  }

  private static String fewer(AlignmentRow row) {
    return row.choice().equals(AlignmentChoice.KERNEL)
        ? ""
        : row.standing().fewer() + " of " + row.standing().all();
  }

  private static boolean isDecided(AlignmentRow row) {
    return row.more().mean() != 0 && !row.more().withinNoise();
  }

  private static String number(String format, Object value) {
    return String.format(Locale.ROOT, format, value);
  }

  private static String legend(AlignmentResult result) {
    return result.workload()
        + ", modelled, cycles per syscall, +- two standard errors over "
        + result.placements()
        + ": "
        + Placement.range()
        + "; between calls the program touches what the column says. Entry points alone, or every function, begin at larger boundaries: each placement is"
        + " moved up to the next. \"more\" is against all at 16, placement by placement; "
        + NONE
        + ": none. \"fewer at\" counts placements. \"padding\" is what the design's own text takes"
        + " more, in bytes. Handlers cost nothing; their places move, too.";
  }
}
