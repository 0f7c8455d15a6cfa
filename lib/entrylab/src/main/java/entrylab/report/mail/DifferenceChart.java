package entrylab.report.mail;

import entrylab.report.comparison.BaselineDifference;
import entrylab.report.comparison.DesignComparison;
import entrylab.report.comparison.DesignComparison.Group;
import entrylab.report.comparison.SampleSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
  static String of(DesignComparison comparison) {
    double longest =
        comparison.groups().stream()
            .flatMap(group -> group.samples().stream().skip(1))
            .map(SampleSummary::more)
            .filter(BaselineDifference::standsOut)
            .mapToDouble(more -> Math.abs(more.amount()))
            .max()
            .orElse(0);
    if (longest == 0) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add("");
    String baseline = comparison.groups().getFirst().baseline().name();
    lines.add(
        "More or less than "
            + Ascii.fit(Ascii.of(baseline), NAME)
            + ", "
            + comparison.kind()
            + ":");
    for (Group group : comparison.groups()) {
      lines.add(Ascii.fit(Ascii.of(group.circumstance()), MailTable.COLUMNS));
      group.samples().stream().skip(1).map(sample -> line(sample, longest)).forEach(lines::add);
    }
    return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
  }

  private static String line(SampleSummary sample, double longest) {
    BaselineDifference more = sample.more();
    int length = (int) Math.round(LONGEST_BAR * Math.abs(more.amount()) / longest);
    // However short, a bar that stands out of the noise is seen.
    String bar = "#".repeat(more.standsOut() ? Math.max(1, length) : 0);
    return String.format(
        Locale.ROOT,
        "  %-20s %18s|%-18s %s",
        Ascii.fit(Ascii.of(sample.name()), NAME),
        more.amount() < 0 ? bar : "",
        more.amount() < 0 ? "" : bar,
        more.noise()
            ? ComparisonText.NOISE
            : more.amount() == 0 ? "0" : String.format(Locale.ROOT, "%+,.2f", more.amount()));
  }
}
