package entrylab.sweep.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.placement.Placements;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class PlacedTimelinesTest {

  @Test
  void causesAddUpToAtLeastWhatTheWorstPlacementTakesMore() {
    TimedCall call = TimedCall.of(Designs.get("v4.4-stubs"), "getpid").traced(Tracing.PTRACE);
    var timelines =
        PlacedTimelines.of(call, Cpus.get("haswell"), Pollution.NONE, Placements.spread(16), 1);
    int apart = Collections.max(timelines.cycles()) - Collections.min(timelines.cycles());
    assertNotEquals(0, apart, "placements of a traced call are not all alike");
    assertEquals(apart, timelines.worst().timing().total() - timelines.best().timing().total());
    // What it falls behind, less what it makes up for, is the whole difference in the kernel.
    int behind = timelines.causes().stream().mapToInt(PlacedTimelines.Cause::cycles).sum();
    assertTrue(behind >= apart, behind + " of " + apart);
    assertTrue(timelines.pair().rows().stream().allMatch(TimelinePair.Row::both));
  }
}
