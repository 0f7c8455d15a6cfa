package entrylab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entrylab.alignment.AlignmentChoice;
import entrylab.alignment.AlignmentExperiment;
import entrylab.alignment.AlignmentResult;
import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.CategorySeries;

class AlignmentBarsTest {
  private static final AlignmentResult RESULT =
      AlignmentExperiment.of(Designs.get("switch"))
          .on(Cpus.get("haswell"), Cpus.get("zen4"))
          .placements(2)
          .run();

  @Test
  void eachLargerBoundaryHasABarOnEachCpuThatIsTheTablesDifference() {
    var chart = AlignmentBars.of(RESULT, "switch", 1, AlignmentExperiment.COLD_BYTES);
    assertEquals("switch, getpid, traced 1, cold lines", chart.getTitle());
    List<String> drawn = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (CategorySeries bars : chart.getSeriesCollection()) {
      var cpus = List.copyOf(bars.getXData());
      for (int bar = 0; bar < cpus.size(); bar++) {
        drawn.add(bars.getName() + " " + cpus.get(bar) + " " + bars.getYData()[bar]);
      }
    }
    for (AlignmentChoice choice : AlignmentChoice.ALL) {
      RESULT.rows().stream()
          .filter(row -> row.choice().equals(choice) && !choice.equals(AlignmentChoice.KERNEL))
          .filter(row -> row.traced().value() == 1 && row.pollution() > 0)
          .forEach(row -> told.add(choice.name() + " " + row.cpu() + " " + row.more().mean()));
    }
    assertEquals((AlignmentChoice.ALL.size() - 1) * 2, told.size());
    assertEquals(told, drawn);
  }

  @Test
  void whatTheResultLacksIsNamed() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> AlignmentBars.of(RESULT, "switch", 0.5, 0));
    assertEquals(
        "no rows of 'switch', traced 0.5, with 0 bytes touched between calls",
        refused.getMessage());
  }
}
