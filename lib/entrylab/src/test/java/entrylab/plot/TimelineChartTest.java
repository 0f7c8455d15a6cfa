package entrylab.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.sweep.call.TimedCall;
import entrylab.sweep.call.TimelinePair;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimelineChartTest {
  private static TimelinePair pair(String first, String second) {
    var cpu = Cpus.get("haswell");
    return TimelinePair.of(
        TimedCall.of(Designs.get(first), "getpid").on(cpu),
        TimedCall.of(Designs.get(second), "getpid").on(cpu));
  }

  private static List<Color> colors(TimelinePair pair) {
    return TimelineChart.of(pair).bars().stream().map(TimelineChart.Bar::color).toList();
  }

  @Test
  void aDesignBesideItselfHasNothingOfItsOwn() {
    assertEquals(Set.of(TimelineChart.BOTH), Set.copyOf(colors(pair("v4.4-stubs", "v4.4-stubs"))));
  }

  @Test
  void whatOnlyOneExecutesHasAColourOfItsOwn() {
    TimelinePair pair = pair("v4.4-stubs", "full-frame");
    List<Color> expected = new ArrayList<>();
    for (TimelinePair.Row row : pair.rows()) {
      if (row.both()) {
        expected.add(TimelineChart.BOTH);
      }
      expected.add(row.both() ? TimelineChart.BOTH : TimelineChart.ALONE);
    }
    assertEquals(expected, colors(pair));
    assertEquals(Set.of(TimelineChart.BOTH, TimelineChart.ALONE), Set.copyOf(expected));
  }

  @Test
  void eachBarIsPaintedInItsColourWhereItsInstructionBegins() {
    TimelineChart chart = TimelineChart.of(pair("v4.4-stubs", "full-frame"));
    var image = new BufferedImage(chart.getWidth(), chart.getHeight(), BufferedImage.TYPE_INT_RGB);
    chart.paint(image.createGraphics(), chart.getWidth(), chart.getHeight());
    for (TimelineChart.Bar bar : chart.bars()) {
      int painted = image.getRGB(bar.executes().x, bar.executes().y);
      assertEquals(bar.color().getRGB(), painted, bar.toString());
    }
  }

  @Test
  void aRowIsAnInstruction() {
    TimelinePair same = pair("v4.4-stubs", "v4.4-stubs");
    TimelinePair other = pair("v4.4-stubs", "full-frame");
    List<String> alone =
        other.rows().stream()
            .filter(row -> row.left().isEmpty())
            .map(row -> row.right().orElseThrow().text())
            .toList();
    assertEquals(
        List.of(
            "push %rbx",
            "push %rbp",
            "push %r12",
            "push %r13",
            "push %r14",
            "push %r15",
            "mov (%rsp),%r15",
            "mov 0x8(%rsp),%r14",
            "mov 0x10(%rsp),%r13",
            "mov 0x18(%rsp),%r12",
            "mov 0x20(%rsp),%rbp",
            "mov 0x28(%rsp),%rbx"),
        alone);
    // What full-frame lacks of the other one keeps its row.
    int more = TimelineChart.of(other).getHeight() - TimelineChart.of(same).getHeight();
    assertEquals(13 * alone.size(), more);
  }
}
