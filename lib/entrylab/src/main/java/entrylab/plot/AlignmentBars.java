package entrylab.plot;

import entrylab.alignment.AlignmentChoice;
import entrylab.alignment.AlignmentResult;
import entrylab.alignment.AlignmentRow;
import entrylab.sweep.result.PairedDifference;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;

/**
 * What larger boundaries change on each CPU, a bar per choice.
 *
 * <pre>{@code
 * var aligned = entrylab.alignment.AlignmentExperiment.of(Designs.get("switch")).run();
 * keep("alignment", AlignmentBars.of(aligned, "switch", 0, 64 * 1024));
 * }</pre>
 */
public final class AlignmentBars {
  private AlignmentBars() {}

  /**
   * Cycles more than with everything at multiples of 16, and two standard errors over placements.
   *
   * @param design its name
   * @param traced the share of traced calls, as the result has it
   * @param pollution bytes touched between two calls, as the result has them
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
          "no rows of '"
              + design
              + "', traced "
              + traced
              + ", with "
              + pollution
              + " bytes touched between calls");
    }
    CategoryChart chart =
        new CategoryChartBuilder()
            .width(Style.WIDTH)
            .height(Style.HEIGHT)
            .title(title(rows.getFirst(), result.workload()))
            .xAxisTitle("CPU")
            .yAxisTitle("cycles more than all at 16, modelled, +- 2 se")
            .build();
    for (AlignmentChoice choice : AlignmentChoice.ALL) {
      if (!choice.equals(AlignmentChoice.KERNEL)) {
        List<AlignmentRow> some = rows.stream().filter(row -> row.choice().equals(choice)).toList();
        chart.addSeries(
            choice.name(),
            some.stream().map(AlignmentRow::cpu).toList(),
            some.stream().map(row -> row.more().mean()).toList(),
            some.stream().map(row -> PairedDifference.NOISE * row.more().se()).toList());
      }
    }
    Style.apply(chart).getStyler().setSeriesColors(Palette.ofKinds(AlignmentChoice.ALL.size() - 1));
    return chart;
  }

  private static String title(AlignmentRow row, String workload) {
    return row.design()
        + ", "
        + workload
        + ", traced "
        + row.traced()
        + (row.pollution() == 0 ? ", warm" : ", cold lines");
  }
}
