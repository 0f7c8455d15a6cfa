package entrylab.plot;

import entrylab.alignment.AlignmentChoice;
import entrylab.alignment.AlignmentResult;
import entrylab.alignment.AlignmentRow;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/** What larger boundaries change on each CPU, with 95 % intervals over placements. */
public final class AlignmentBars {
  /** Student's t for 97.5 % and the 15 degrees of freedom that 16 placements leave. */
  private static final double T = 2.13;

  private AlignmentBars() {}

  /**
   * Cycles more than with all at 16, a group of bars per CPU.
   *
   * @param design its name
   * @param traced the share of traced calls
   * @param pollution bytes touched between two calls
   * @throws IllegalArgumentException if the result has no such rows
   */
  public static CategoryChart of(
      AlignmentResult result, String design, double traced, int pollution) {
    List<AlignmentRow> rows =
        result.rows().stream()
            .filter(row ->
                row.design().equals(design)
                    && row.traced().value() == traced
                    && row.pollution() == pollution)
            .toList();
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(
          "no rows of '" + design + "' at that share and pollution among " + result.cpus());
    }
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(Style.WIDTH)
            .height(Style.HEIGHT)
            .title(
                design
                    + ", "
                    + result.workload()
                    + (traced > 0 ? ", traced" : ", untraced")
                    + (pollution == 0 ? ", warm" : ", cold lines"))
            .yAxisTitle("cycles more than all at 16, modelled, 95 % interval")
            .build();
    for (AlignmentChoice choice : AlignmentChoice.ALL) {
      List<AlignmentRow> some = rows.stream().filter(row -> row.choice().equals(choice)).toList();
      if (!choice.equals(AlignmentChoice.KERNEL)) {
        chart.addSeries(
            choice.name(),
            some.stream().map(AlignmentRow::cpu).toList(),
            some.stream().map(row -> row.more().mean()).toList(),
            some.stream().map(row -> T * row.more().se()).toList());
      }
    }
    Style.apply(chart).getStyler().setSeriesColors(Palette.ofKinds(AlignmentChoice.ALL.size() - 1));
    return chart;
  }
}
