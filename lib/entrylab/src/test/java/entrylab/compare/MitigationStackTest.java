package entrylab.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import entrylab.image.Mitigation;
import entrylab.image.MitigationList;
import entrylab.plot.MitigationBars;
import entrylab.report.MitigationStackText;
import entrylab.sweep.call.TimedCall;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.CategoryChart;

/** What mitigations of a design cost, one on top of the other. */
class MitigationStackTest {
  private static final MitigationList ALL = MitigationList.named("skylake-2024");

  private static final MitigationStack STACK = of(ALL, 2);

  private static MitigationStack of(MitigationList mitigations, int placements) {
    return MitigationStack.of(
        Designs.get("switch"),
        "getpid",
        mitigations,
        List.of(Cpus.get("skylake"), Cpus.get("haswell")),
        placements,
        1);
  }

  private static MitigationStack.Layer layer(Mitigation mitigation) {
    return STACK.layers().stream()
        .filter(layer -> layer.mitigation() == mitigation)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void layersComeToTheCallWithAllOfThem() {
    int all =
        TimedCall.of(Designs.get("switch"), "getpid")
            .options(ImageOptions.DEFAULT.with(ImageOptions.MITIGATIONS, ALL))
            .trace()
            .steps()
            .size();
    assertEquals(
        all,
        STACK.bottom().instructions()
            + STACK.layers().stream().mapToInt(MitigationStack.Layer::instructions).sum());
    assertEquals(ALL.all(), STACK.layers().stream().map(l -> l.mitigation()).toList());
  }

  @Test
  void theLoopIsItsInstructionsAndTheCallOfIt() {
    // 8 + 15 + 75 + 11 as in HeldAgainstKernelsTest, and one call.
    assertEquals(109 + 1, layer(Mitigation.BHB_LOOP).instructions());
    assertTrue(layer(Mitigation.BHB_LOOP).bytes() > 0);
  }

  @Test
  void aWriteOfAModelSpecificRegisterCostsMoreThanItsInstructions() {
    // WRMSR waits for all before it: twice in a call, and no CPU does it in a cycle each.
    layer(Mitigation.IBRS)
        .cycles()
        .forEach(one -> assertTrue(one.value().mean() > layer(Mitigation.IBRS).instructions()));
  }

  @Test
  void whatHangsOnARangeIsSaidWithItsEnds() {
    assertEquals(
        List.of(
            "pti-pcid skylake",
            "pti-pcid haswell",
            "ibrs skylake",
            "ibrs haswell",
            "verw skylake",
            "verw haswell"),
        STACK.open().stream().map(cost -> cost.mitigation() + " " + cost.cpu()).toList());
    for (MitigationStack.OpenCost cost : STACK.open()) {
      List<String> ends = cost.quantity().range().choices();
      int span = Integer.parseInt(ends.getLast()) - Integer.parseInt(ends.getFirst());
      // Tables and SPEC_CTRL are written twice a call, buffers are cleared once; what waits does
      // not hide it, but for a few cycles of what goes on beside.
      int times = cost.mitigation() == Mitigation.VERW ? 1 : 2;
      assertEquals(times * span, cost.most() - cost.least(), 0.1 * times * span, cost::toString);
    }
    String text = MitigationStackText.of(STACK).replaceAll(" +", " ");
    assertTrue(text.contains("verw skylake verw 518 518..679 published"), text);
  }

  @Test
  void theTextHasARowForEachAndAColumnForEachCpu() {
    List<String> lines = MitigationStackText.of(STACK).lines().toList();
    assertTrue(lines.stream().allMatch(line -> line.length() <= 80), lines.toString());
    assertTrue(
        lines.stream().anyMatch(line -> line.matches("mitigation .* skylake +haswell *")),
        lines.toString());
    assertTrue(
        lines.stream().anyMatch(line -> line.matches("\\+ bhb-loop +\\+110 .*")), lines.toString());
  }

  @Test
  void barsAreAsHighAsTheCallWithAllOfThem() {
    CategoryChart chart = MitigationBars.of(STACK);
    assertTrue(chart.getStyler().isStacked());
    double height =
        chart.getSeriesCollection().stream().mapToDouble(series -> series.getYData()[0]).sum();
    double cycles =
        STACK.bottom().cycles().getFirst().value()
            + STACK.layers().stream().mapToDouble(l -> l.cycles().getFirst().value().mean()).sum();
    assertEquals(cycles, height, 1e-9);
  }

  @Test
  void withoutMitigationsOrWithASinglePlacementThereIsNothingToTell() {
    assertThrows(IllegalArgumentException.class, () -> of(MitigationList.NONE, 2));
    assertThrows(IllegalArgumentException.class, () -> of(ALL, 1));
  }
}
