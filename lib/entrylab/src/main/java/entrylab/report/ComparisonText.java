package entrylab.report;

import entrylab.report.Cells.Column;
import entrylab.report.Comparison.Group;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** A comparison as tables with n, spread and difference, and a chart of the differences. */
final class ComparisonText {
  private static final String NOISE = "~";
  private static final String BASELINE = "baseline";

  /** Smallest difference that is told, in per cent. */
  private static final double LEAST = 0.01;

  private ComparisonText() {}

  static String of(Comparison comparison) {
    StringBuilder text =
        new StringBuilder(
            Heading.of(
                String.format(Locale.ROOT, "%s (%s)", comparison.quantity(), comparison.kind())));
    for (Group group : comparison.groups()) {
      text.append('\n').append(Wrapped.of(MailTable.COLUMNS, "", Ascii.of(group.circumstance())));
      text.append(table(group));
    }
    return text.append(DifferenceChart.of(comparison)).toString();
  }

  private static String table(Group group) {
    return MailTable.render(
        column("design", false, group, Sample::name),
        List.of(
            column("n", true, group, sample -> String.format(Locale.ROOT, "%,d", sample.n())),
            numbers("mean", group, Sample::mean),
            numbers("sd", group, Sample::sd),
            column("delta", true, group, sample -> delta(sample, group.baseline()))));
  }

  private static Column column(
      String header, boolean numeric, Group group, Function<Sample, String> cell) {
    return new Column(header, numeric, group.samples().stream().map(cell).toList());
  }

  /** Means and spreads of a group have the same number of decimals. */
  private static Column numbers(String header, Group group, ToDoubleFunction<Sample> value) {
    int decimals =
        CellFormat.decimals(
            group.samples().stream()
                .flatMapToDouble(sample -> DoubleStream.of(sample.mean(), sample.sd())));
    return column(
        header,
        true,
        group,
        sample -> {
          double number = value.applyAsDouble(sample);
          return Double.isNaN(number) ? "-" : CellFormat.number(number, decimals);
        });
  }

  /** In per cent of the baseline; "{@value #NOISE}" within noise. */
  static String delta(Sample sample, Sample baseline) {
    if (sample == baseline) {
      return BASELINE;
    }
    if (sample.withinNoiseOf(baseline)) {
      return NOISE;
    }
    double percent = sample.percentOver(baseline);
    double size = Math.abs(percent);
    if (percent == 0) {
      return "0%";
    }
    return size < LEAST
        ? String.format(Locale.ROOT, "<%s%.2f%%", percent > 0 ? "+" : "-", LEAST)
        : String.format(Locale.ROOT, size < 1 ? "%+.2f%%" : "%+,.1f%%", percent);
  }
}
