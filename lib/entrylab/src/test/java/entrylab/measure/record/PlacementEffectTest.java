package entrylab.measure.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What placement alone does to a record, by figures made up for it. */
class PlacementEffectTest {
  private static MeasuredFigure figure(
      String design, String calls, int pollution, double cycles, double spread) {
    CallMode mode = pollution == 0 ? CallMode.MIX : CallMode.POLLUTED;
    return new MeasuredFigure(
        new MeasuredPoint(design, calls, mode, pollution),
        new MedianInterval(cycles, cycles - 1, cycles + 1, 0.95, 12),
        spread,
        0,
        OptionalDouble.empty());
  }

  private static List<MeasuredFigure> figures(int pollution) {
    List<MeasuredFigure> figures = new ArrayList<>();
    figures.add(figure(MeasuredPoint.NOTHING, "x", pollution, 20, 0));
    figures.add(figure("a", "x", pollution, 100, 0.01));
    figures.add(figure("a (copy)", "x", pollution, 101, 0));
    figures.add(figure("a", "y", pollution, 200, 0.02));
    figures.add(figure("a (copy)", "y", pollution, 203, 0));
    figures.add(figure("b", "x", pollution, 102, 0.01));
    figures.add(figure("b", "y", pollution, 203, 0.01));
    figures.add(figure("c", "x", pollution, 104, 0.01));
    figures.add(figure("c", "y", pollution, 206, 0.01));
    return figures;
  }

  @Test
  void copiesAndProcessesTellHowFarItGoesAndWhoseDifferenceIsMore() {
    PlacementEffect effect = PlacementEffect.of(figures(0)).getFirst();
    assertEquals("mix", effect.mode());
    // Copies differ by 1 and 3; their intervals are a cycle to each side, so those of 3 are apart.
    assertEquals(2, effect.copies());
    assertEquals(1, effect.differing());
    assertEquals(3, effect.apart());
    // Spreads in cycles are 1, 4, 1.02, 2.03, 1.04 and 2.06: the middle is between 1.04 and 2.03.
    assertEquals((1.04 + 2.03) / 2, effect.processes(), 1e-9);
    // b is 2 and 3 behind a, 2.5 in the middle: no more than a is behind itself. c is 4 and 6.
    assertEquals("a", effect.best());
    assertEquals(Map.of("c", 5.0), effect.behind());
  }

  @Test
  void anyTwoDesignsAreToldApartOnlyBeyondWhatPlacementMakes() {
    List<MeasuredPair> pairs = MeasuredPair.of(figures(0), List.of("c", "b", "a"));
    // Copies differ by up to 3. c and b: 2 and 3, so 2.5; c and a: 4 and 6; b and a: 2 and 3.
    assertEquals(
        List.of(
            "mix: no difference is told of c and b: 2.50 cycles, placement alone up to 3.00",
            "mix: c takes 5.00 cycles more than a; placement alone makes up to 3.00",
            "mix: no difference is told of b and a: 2.50 cycles, placement alone up to 3.00"),
        pairs.stream().map(MeasuredPair::toString).toList());
    assertEquals(
        "mix: c takes 5.00 cycles more than a; placement alone makes up to 3.00",
        MeasuredPair.of(figures(0), List.of("a", "c")).getFirst().toString());
  }

  @Test
  void aDesignThatWasNotMeasuredIsNoOneToCompare() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> MeasuredPair.of(figures(0), List.of("a", "d")));
    assertTrue(refused.getMessage().contains("no row of design 'd'"), refused.getMessage());
  }

  @Test
  void everyModeIsTold() {
    List<MeasuredFigure> all = new ArrayList<>(figures(0));
    all.addAll(figures(16384));
    all.addAll(figures(65536));
    Map<String, String> about = new LinkedHashMap<>();
    PlacementEffect.of(all).forEach(effect -> effect.describe(about));
    assertEquals(
        List.of(
            "placement alone, mix",
            "placement alone, polluted 16 KiB",
            "placement alone, polluted 64 KiB"),
        List.copyOf(about.keySet()));
    assertTrue(PlacementEffect.of(all).getFirst().isToldBy(about));
  }

  @Test
  void aRecordWithoutCopiesTellsNothing() {
    assertEquals(List.of(), PlacementEffect.of(List.of(figure("a", "x", 0, 100, 0.01))));
  }
}
