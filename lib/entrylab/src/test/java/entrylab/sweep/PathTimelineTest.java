package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.image.ImageOptions;
import org.junit.jupiter.api.Test;

class PathTimelineTest {

  @Test
  void aWarmGetpidEndsWithSysretWaitingForItsConstant() {
    var timeline =
        PathTimeline.of(
            Designs.get("v4.4-stubs").image(ImageOptions.DEFAULT), 39, 0, Cpus.get("haswell"));
    var last = timeline.timeline().entries().getLast();
    assertEquals("sysretq", last.text());
    assertEquals(timeline.timing().total(), last.retired());
    assertTrue(timeline.text().contains("136 cycles = 107 privileged + 29 core"), timeline.text());
    assertTrue(timeline.text().contains("40 for privileged constant"));
  }
}
