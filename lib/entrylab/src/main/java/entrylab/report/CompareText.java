package entrylab.report;

import entrylab.compare.ComparedPlace;
import entrylab.compare.Comparison;
import entrylab.compare.ConstantShift;
import entrylab.compare.DifferenceSupport;
import entrylab.compare.OccupiedSize;
import entrylab.compare.PairPoint;
import entrylab.compare.PairTerms;
import entrylab.compare.SupportedComparison;
import entrylab.core.cpu.Cpu;
import entrylab.text.WrappedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A comparison as one screen of a terminal: the answer, what it rests on, what it hangs on. */
public final class CompareText {
  private static final int COLUMNS = 80;

  /** Lines of a small terminal, one for the prompt left out. */
  private static final int LINES = 25;

  /** Kept for what follows the table of differences: two supports, hints and an empty line. */
  private static final int LINES_BELOW = 7;

  /** Ways of tracing that stand beside each other. */
  private static final int MOST_WAYS = 2;

  private CompareText() {}

  /** The whole screen. */
  public static String of(SupportedComparison supported) {
    return of(supported.comparison())
        + supports(supported.supports(), supported.comparison().terms().cpus().size());
  }

  /** The answer and what it rests on. */
  public static String of(Comparison comparison) {
    PairTerms terms = comparison.terms();
    String head =
        String.format(
            Locale.ROOT,
            "%s%n%n%s%n%s",
            WrappedText.of(
                    COLUMNS,
                    "",
                    String.format(
                        Locale.ROOT,
                        "%s (first) against %s (second); modelled, %s, %s",
                        terms.first(),
                        terms.second(),
                        cpus(terms.cpus()),
                        terms.setting()))
                .stripTrailing(),
            WrappedText.of(COLUMNS, "", ComparisonSentence.of(comparison)),
            sizes(terms.sizes()));
    int room = LINES - LINES_BELOW - (int) head.lines().count() - 1;
    return head + differences(comparison, Math.max(1, room));
  }

  private static String cpus(List<Cpu> cpus) {
    return cpus.stream().map(Cpu::name).collect(Collectors.joining(", "));
  }

  private static String sizes(List<OccupiedSize> sizes) {
    StringBuilder text =
        new StringBuilder(
            String.format(
                Locale.ROOT, "%-28s %10s %10s %12s%n", "", "first", "second", "difference"));
    for (OccupiedSize size : sizes) {
      text.append(
          String.format(
              Locale.ROOT,
              "%-28s %,10d %,10d %12s%n",
              fit(size.what(), 28),
              size.first(),
              size.second(),
              size.difference() == 0
                  ? "none"
                  : String.format(Locale.ROOT, "%+,d", size.difference())));
    }
    return text.toString();
  }

  /**
   * A line of the table: what is called, on which CPU, and a cell for each way that stands in it.
   */
  private record Row(String name, List<Optional<PairPoint>> cells) {
    double largest() {
      return cells.stream()
          .flatMap(Optional::stream)
          .mapToDouble(point -> Math.abs(point.difference().mean()))
          .max()
          .orElse(0);
    }

    boolean decided() {
      return cells.stream().flatMap(Optional::stream).anyMatch(PairPoint::decided);
    }
  }

  private static String differences(Comparison comparison, int room) {
    boolean beside = comparison.ways().size() <= MOST_WAYS;
    List<String> headings = beside ? comparison.ways() : List.of("");
    List<Row> rows = beside ? byCalls(comparison) : byPlace(comparison);
    List<Row> shown = shown(rows, room);
    int width = COLUMNS - headings.size() * 25 - 1;
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "%-" + width + "s", "cycles a call"));
    headings.forEach(way ->
        text.append(
            String.format(
                Locale.ROOT,
                " %8s %-15s",
                "first",
                fit(way.isEmpty() || way.equals("a call") ? "difference" : way, 15))));
    end(text);
    for (Row row : shown) {
      text.append(String.format(Locale.ROOT, "%-" + width + "s", fit("  " + row.name(), width)));
      row.cells().forEach(cell -> text.append(cell(cell)));
      end(text);
    }
    int folded = rows.size() - shown.size();
    if (folded > 0) {
      double least =
          rows.stream()
              .filter(row -> !shown.contains(row))
              .mapToDouble(Row::largest)
              .max()
              .orElse(0);
      text.append(String.format(Locale.ROOT, "  (%d more within %.1f)%n", folded, least + 0.05));
    }
    return text.toString();
  }

  private static void end(StringBuilder text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
    }
    text.setLength(end);
    text.append(System.lineSeparator());
  }

  private static String cell(Optional<PairPoint> cell) {
    return cell.map(point ->
            String.format(Locale.ROOT, " %,8.1f %-15s", point.first().mean(), difference(point)))
        .orElse(" ".repeat(25));
  }

  private static String difference(PairPoint point) {
    return point.decided()
        ? String.format(Locale.ROOT, "%+,.2f +-%.2f", point.difference().mean(), point.margin())
        : "~";
  }

  private static List<Row> byCalls(Comparison comparison) {
    List<Row> rows = new ArrayList<>();
    boolean several = comparison.terms().cpus().size() > 1;
    for (String calls : comparison.calls()) {
      for (Cpu cpu : comparison.terms().cpus()) {
        rows.add(
            new Row(
                several ? calls + ", " + cpu.name() : calls,
                comparison.ways().stream()
                    .map(way -> comparison.at(calls, way, cpu.name()))
                    .toList()));
      }
    }
    return rows;
  }

  private static List<Row> byPlace(Comparison comparison) {
    boolean several = comparison.terms().cpus().size() > 1;
    return comparison.points().stream()
        .map(point ->
            new Row(
                words(point.place()) + (several ? ", " + point.cpu() : ""),
                List.of(Optional.of(point))))
        .toList();
  }

  private static String words(ComparedPlace place) {
    return place.calls() + ", " + place.way();
  }

  /** All rows if there is room, else those that differ most, in their order. */
  private static List<Row> shown(List<Row> rows, int room) {
    if (rows.size() <= room) {
      return rows;
    }
    List<Row> most =
        rows.stream()
            .sorted(Comparator.comparing(Row::decided).thenComparingDouble(Row::largest).reversed())
            .limit(Math.max(1, room - 1))
            .toList();
    return rows.stream().filter(most::contains).toList();
  }

  /**
   * What differences hang on, each in a sentence, after an empty line.
   *
   * @param cpus how many are compared: of several, the sentence says which it is about
   */
  public static String supports(List<DifferenceSupport> supports, int cpus) {
    if (supports.isEmpty()) {
      return String.format(
          Locale.ROOT, "%nBoth execute the same everywhere: nothing for it to hang on.%n");
    }
    return supports.stream()
        .map(support -> WrappedText.of(COLUMNS, "", sentence(support, cpus)))
        .collect(Collectors.joining("", System.lineSeparator(), ""));
  }

  /** What a difference hangs on, in a sentence; of several CPUs it says which it is about. */
  public static String sentence(DifferenceSupport support, int cpus) {
    PairPoint point = support.point();
    String place =
        point.place().calls()
            + (point.place().way().equals("a call") ? "" : " " + point.place().way())
            + (cpus > 1 ? " on " + point.cpu() : "");
    if (!point.decided()) {
      return String.format(
          Locale.ROOT, "%s, the largest, is within placement%s.", place, elsewhere(support));
    }
    return String.format(
        Locale.ROOT,
        "%s, %+,.1f, %s; %s%s.",
        place,
        point.difference().mean(),
        placement(point),
        constants(support),
        elsewhere(support));
  }

  private static String placement(PairPoint point) {
    return point.standing().all() == 0
        ? "is of one placement"
        : point.standing().everywhere()
            ? "is so at every placement"
            : String.format(
                Locale.ROOT,
                "hangs on placement (%d of %d)",
                point.sign() > 0 ? point.standing().more() : point.standing().fewer(),
                point.standing().all());
  }

  private static String constants(DifferenceSupport support) {
    List<ConstantShift> turning = support.turning();
    if (!turning.isEmpty()) {
      ConstantShift first = turning.getFirst();
      return String.format(
          Locale.ROOT,
          "hangs on %s (%+,.1f with it)%s",
          first.change(),
          support.with(first),
          turning.size() == 1
              ? ""
              : String.format(Locale.ROOT, " and %d more constants", turning.size() - 1));
    }
    String least = String.format(Locale.ROOT, "%+,.1f", support.range().getMin());
    String most = String.format(Locale.ROOT, "%+,.1f", support.range().getMax());
    return least.equals(most)
        ? "no constant moves it"
        : "no constant turns it (" + least + " to " + most + ")";
  }

  private static String elsewhere(DifferenceSupport support) {
    int sign = support.point().sign();
    String agree = names(support, sign);
    List<String> parts = new ArrayList<>();
    if (sign == 0) {
      add(parts, names(support, 1), "more on ");
      add(parts, names(support, -1), "fewer on ");
      return parts.isEmpty() ? ", on other CPUs too" : "; but " + String.join("; ", parts);
    }
    if (support.elsewhere().stream().allMatch(point -> point.sign() == sign)) {
      return "; other CPUs agree";
    }
    add(parts, agree, "so too on ");
    add(parts, names(support, 0), "none on ");
    add(parts, names(support, -sign), "the other way round on ");
    return "; " + String.join("; ", parts);
  }

  private static void add(List<String> parts, String names, String lead) {
    if (!names.isEmpty()) {
      parts.add(lead + names);
    }
  }

  private static String names(DifferenceSupport support, int sign) {
    return support.elsewhere().stream()
        .filter(point -> point.sign() == sign)
        .map(PairPoint::cpu)
        .collect(Collectors.joining(", "));
  }

  private static String fit(String word, int columns) {
    return word.length() <= columns ? word : word.substring(0, columns - 2) + "..";
  }
}
