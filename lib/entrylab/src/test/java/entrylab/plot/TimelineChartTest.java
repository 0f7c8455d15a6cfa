package entrylab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.sweep.TimedCall;
import entrylab.sweep.TimelinePair;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineChartTest {
  private static final int ORANGE = new Color(213, 94, 0).getRGB();
  private static final int BLUE = new Color(0, 114, 178).getRGB();

  private static TimelineChart chart(String first, String second) {
    var cpu = Cpus.get("haswell");
    return TimelineChart.of(
        TimelinePair.of(
            TimedCall.of(Designs.get(first), "getpid").on(cpu),
            TimedCall.of(Designs.get(second), "getpid").on(cpu)));
  }

  /** The colours above the legend. */
  private static Set<Integer> colors(TimelineChart chart) {
    var image = new BufferedImage(chart.getWidth(), chart.getHeight(), BufferedImage.TYPE_INT_RGB);
    chart.paint(image.createGraphics(), chart.getWidth(), chart.getHeight());
    Set<Integer> colors = new HashSet<>();
    for (int y = 0; y < image.getHeight() - 30; y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colors.add(image.getRGB(x, y));
      }
    }
    return colors;
  }

  @Test
  void aDesignBesideItselfHasNothingOfItsOwn() {
    Set<Integer> colors = colors(chart("v4.4-stubs", "v4.4-stubs"));
    assertTrue(colors.contains(BLUE));
    assertFalse(colors.contains(ORANGE));
  }

  @Test
  void whatOnlyOneExecutesIsOrange() {
    // full-frame pushes and pops six registers more.
    assertTrue(colors(chart("v4.4-stubs", "full-frame")).contains(ORANGE));
  }

  @Test
  void aRowIsAnInstruction() {
    int more =
        chart("v4.4-stubs", "full-frame").getHeight()
            - chart("v4.4-stubs", "v4.4-stubs").getHeight();
    // Six pushes, six loads; sub $0x30 and its synchronisation fall away but keep their rows.
    assertEquals(0, more % 13);
    assertTrue(more >= 12 * 13, more + " pixels");
  }
}
