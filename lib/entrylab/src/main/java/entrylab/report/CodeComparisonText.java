package entrylab.report;

import entrylab.compare.CallCounts;
import entrylab.compare.CallCycles;
import entrylab.compare.CodeComparison;
import entrylab.compare.ComparedCall;
import entrylab.compare.PartCycles;
import entrylab.isa.Decoder;
import entrylab.kernel.CallPart;
import entrylab.path.Trace;
import entrylab.report.table.Cells;
import entrylab.report.table.Cells.Column;
import entrylab.report.table.TextTable;
import entrylab.sweep.call.Alignment;
import entrylab.sweep.call.TimelinePair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The details of a comparison call by call: by part, and what only one side executes. */
public final class CodeComparisonText {
  private CodeComparisonText() {}

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /**
   * Tables by part, each cell with both sides' numbers: what is counted of each call, and what it
   * costs on each CPU as linked. {@code =}: the second's is the first's.
   */
  public static String parts(CodeComparison comparison) {
    StringBuilder text = new StringBuilder();
    var counted = new TreeSet<String>();
    for (CodeComparison.Row row : comparison.rows()) {
      String call = row.first().name();
      if (counted.add(call)) {
        text.append(String.format(Locale.ROOT, "%n%s, counted%n", call));
        text.append(TextTable.render(counts(row)));
      }
      text.append(
          String.format(Locale.ROOT, "%n%s on %s, modelled, as linked%n", call, row.cpu().name()));
      text.append(TextTable.render(cycles(row)));
    }
    return text.toString();
  }

  /** A part, or all of a call. */
  private record PartLine(String name, Optional<CallPart> part) {}

  private static List<PartLine> lines(CodeComparison.Row row) {
    List<PartLine> lines = new ArrayList<>();
    Arrays.stream(CallPart.values())
        .filter(part -> row.first().parts().contains(part) || row.second().parts().contains(part))
        .forEach(part -> lines.add(new PartLine(part.toString(), Optional.of(part))));
    lines.add(new PartLine("whole call", Optional.empty()));
    return lines;
  }

  private static Cells counts(CodeComparison.Row row) {
    List<PartLine> lines = lines(row);
    return new Cells(
        List.of(
            column("part", false, lines, PartLine::name),
            counted("instructions", row, lines, CallCounts::instructions),
            counted("bytes", row, lines, CallCounts::bytes),
            counted("code lines", row, lines, CallCounts::codeLines),
            counted("data lines", row, lines, CallCounts::dataLines),
            counted("branches", row, lines, CallCounts::branches)),
        0);
  }

  private static Column counted(
      String header,
      CodeComparison.Row row,
      List<PartLine> lines,
      Function<CallCounts, Integer> count) {
    return column(
        header,
        true,
        lines,
        line ->
            pair(
                number(count.apply(CallCounts.of(row.first(), line.part()))),
                number(count.apply(CallCounts.of(row.second(), line.part())))));
  }

  private static Cells cycles(CodeComparison.Row row) {
    List<PartLine> lines = lines(row);
    return new Cells(
        List.of(
            column("part", false, lines, PartLine::name),
            timed("mispredicts", row, lines, part -> number(part.mispredicts())),
            timed("cycles, warm", row, lines, part -> number(part.warm())),
            timed("cycles, cold", row, lines, part -> cold(part.cold()))),
        0);
  }

  private static Column timed(
      String header,
      CodeComparison.Row row,
      List<PartLine> lines,
      Function<PartCycles, String> cell) {
    return column(
        header,
        true,
        lines,
        line ->
            pair(
                cell.apply(cycles(row.firstCycles(), line.part())),
                cell.apply(cycles(row.secondCycles(), line.part()))));
  }

  private static PartCycles cycles(CallCycles cycles, Optional<CallPart> part) {
    return part.map(p -> cycles.byPart().getOrDefault(p, PartCycles.NONE))
        .orElseGet(() -> PartCycles.sum(cycles.byPart().values()));
  }

  private static String cold(OptionalInt cycles) {
    return cycles.isPresent() ? number(cycles.getAsInt()) : "?";
  }

  private static String pair(String first, String second) {
    return first + " " + (first.equals(second) ? "=" : second);
  }

  /** The two sides' instructions in common rows: {@code <} only the first, {@code >} the second. */
  public static String listing(CodeComparison comparison) {
    StringBuilder text = new StringBuilder();
    var told = new TreeSet<String>();
    for (CodeComparison.Row row : comparison.rows()) {
      if (told.add(row.first().name())) {
        text.append(String.format(Locale.ROOT, "%n%s%n", row.first().name()));
        listing(row.first(), row.second(), text);
      }
    }
    return text.toString();
  }

  /**
   * An instruction with the function it belongs to.
   *
   * @param raw its text with addresses as they are
   */
  private record Line(String function, String text, String raw) {
    static List<Line> of(ComparedCall call) {
      List<String> texts = call.texts();
      return IntStream.range(0, call.places().size())
          .mapToObj(i -> {
            Trace.Step step = call.trace().steps().get(i);
            return new Line(
                call.places().get(i).replaceFirst("\\+0x[0-9a-f]+$", ""),
                texts.get(i),
                Decoder.get().decode(step.code(), step.address()).text());
          })
          .toList();
    }

    boolean same(Line other) {
      return function.equals(other.function)
          && TimelinePair.withoutAddresses(raw).equals(TimelinePair.withoutAddresses(other.raw));
    }
  }

  private static void listing(ComparedCall first, ComparedCall second, StringBuilder text) {
    String function = "";
    int common = 0;
    for (var row : Alignment.of(Line.of(first), Line.of(second), Line::same)) {
      if (row.both()) {
        common++;
        continue;
      }
      Line line = row.left().or(row::right).orElseThrow();
      if (common > 0) {
        text.append(String.format(Locale.ROOT, "    ... %d that both execute%n", common));
        common = 0;
        function = "";
      }
      if (!line.function().equals(function)) {
        function = line.function();
        text.append("  ").append(function).append('\n');
      }
      text.append(row.left().isPresent() ? "  < " : "  > ").append(line.text()).append('\n');
    }
    if (common > 0) {
      text.append(String.format(Locale.ROOT, "    ... %d that both execute%n", common));
    }
  }

  private static <T> Column column(
      String header, boolean numeric, List<T> rows, Function<T, String> cell) {
    return new Column(header, numeric, rows.stream().map(cell).toList());
  }
}
