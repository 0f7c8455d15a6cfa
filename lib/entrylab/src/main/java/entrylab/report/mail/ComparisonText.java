package entrylab.report.mail;

import entrylab.report.comparison.BaselineDifference;
import entrylab.report.comparison.DesignComparison;
import entrylab.report.comparison.DesignComparison.Group;
import entrylab.report.comparison.SampleSummary;
import entrylab.report.table.CellFormat;
import entrylab.report.table.Cells.Column;
import entrylab.sweep.result.PlacementStanding;
import entrylab.text.WrappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A comparison as tables with n, spread and difference, and a chart of the differences. */
final class ComparisonText {
  /** Stands for a difference within noise. */
  static final String NOISE = "~";

  /** Stands behind a difference that has one sign at every placement. */
  static final String ROBUST = " (R)";

  private static final String BASELINE = "baseline";

  /** Smallest difference that is written, in per cent. */
  private static final double LEAST = 0.01;

  private ComparisonText() {}

  static String of(DesignComparison comparison) {
    StringBuilder text =
        new StringBuilder(Heading.of(comparison.quantity() + " (" + comparison.kind() + ")"));
    for (Group group : comparison.groups()) {
      text.append('\n')
          .append(WrappedText.of(MailTable.COLUMNS, "", Ascii.of(group.circumstance())));
      text.append(table(comparison.figures(), group));
      text.append(hangs(group));
    }
    return text.append(DifferenceChart.of(comparison)).toString();
  }

  private static String table(List<String> figures, Group group) {
    List<Column> columns = new ArrayList<>();
    columns.add(column("n", true, group, sample -> String.format(Locale.ROOT, "%,d", sample.n())));
    int decimals =
        CellFormat.decimals(
            group.samples().stream()
                .flatMap(sample -> sample.figures().stream())
                .mapToDouble(Double::doubleValue));
    for (int i = 0; i < figures.size(); i++) {
      int figure = i;
      columns.add(
          column(
              figures.get(i),
              true,
              group,
              sample -> number(sample.figures().get(figure), decimals)));
    }
    columns.add(column("delta", true, group, sample -> delta(sample, group.baseline())));
    return MailTable.render(column("design", false, group, SampleSummary::name), columns);
  }

  private static Column column(
      String header, boolean numeric, Group group, Function<SampleSummary, String> cell) {
    return new Column(header, numeric, group.samples().stream().map(cell).toList());
  }

  private static String number(double figure, int decimals) {
    return Double.isNaN(figure) ? "-" : CellFormat.number(figure, decimals);
  }

  private static String delta(SampleSummary sample, SampleSummary baseline) {
    if (sample == baseline) {
      return BASELINE;
    }
    boolean robust = sample.standing().filter(PlacementStanding::everywhere).isPresent();
    return delta(sample.more()) + (robust && sample.more().standsOut() ? ROBUST : "");
  }

  /** A line for each design whose place in the order hangs on where things lie. */
  private static String hangs(Group group) {
    StringBuilder lines = new StringBuilder();
    for (SampleSummary sample : group.samples()) {
      sample
          .standing()
          .filter(standing -> sample != group.baseline() && standing.depends())
          .ifPresent(standing -> {
            String words = standing.words(sample.name(), group.baseline().name());
            lines.append(
                WrappedText.of(MailTable.COLUMNS, "", Ascii.of(sample.name() + ": " + words)));
          });
    }
    return lines.toString();
  }

  /** In per cent of the baseline; "{@value #NOISE}" within noise. */
  static String delta(BaselineDifference more) {
    if (more.noise()) {
      return NOISE;
    }
    if (more.percent() == 0) {
      return "0%";
    }
    return Math.abs(more.percent()) < LEAST
        ? String.format(Locale.ROOT, "<%s%.2f%%", more.percent() > 0 ? "+" : "-", LEAST)
        : String.format(Locale.ROOT, "%+,.2f%%", more.percent());
  }
}
