package entrylab.report;

import entrylab.report.Comparison.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Differences to the baseline as bars to the left and right of an axis: what a table of means that
 * are nearly equal hides.
 */
final class DifferenceChart {
  /** Longest bar, in columns. */
  private static final int LONGEST_BAR = 18;

  private static final int NAME = 20;

  private DifferenceChart() {}

  /** The chart, an empty line before it; nothing if no difference stands out of the noise. */
  static String of(Comparison comparison) {
    double longest =
        comparison.groups().stream()
            .flatMap(group ->
                group.samples().stream()
                    .filter(sample -> standsOut(sample, group))
                    .map(sample -> Math.abs(sample.mean() - group.baseline().mean())))
            .max(Double::compare)
            .orElse(0.0);
    if (longest == 0) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "More or less than %s, %s:",
            Ascii.fit(Ascii.of(comparison.groups().getFirst().baseline().name()), NAME),
            comparison.kind()));
    for (Group group : comparison.groups()) {
      lines.add(Ascii.fit(Ascii.of(group.circumstance()), MailTable.COLUMNS));
      group.samples().stream()
          .skip(1)
          .map(sample -> line(sample, group, longest))
          .forEach(lines::add);
    }
    return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
  }

  private static boolean standsOut(Sample sample, Group group) {
    return sample != group.baseline() && !sample.withinNoiseOf(group.baseline());
  }

  private static String line(Sample sample, Group group, double longest) {
    double difference = sample.mean() - group.baseline().mean();
    boolean noise = !standsOut(sample, group);
    int length = noise ? 0 : (int) Math.round(LONGEST_BAR * Math.abs(difference) / longest);
    String bar = IntStream.range(0, length).mapToObj(i -> "#").collect(Collectors.joining());
    return String.format(
        Locale.ROOT,
        "  %-20s %18s|%-18s %s",
        Ascii.fit(Ascii.of(sample.name()), NAME),
        difference < 0 ? bar : "",
        difference < 0 ? "" : bar,
        noise ? "~" : String.format(Locale.ROOT, "%+,.2f", difference));
  }
}
