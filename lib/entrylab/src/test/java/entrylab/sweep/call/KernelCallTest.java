package entrylab.sweep.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.kernel.HandMadeKernel;
import entrylab.kernel.KernelRecord;
import entrylab.machine.Part;
import entrylab.placement.Placement;
import entrylab.placement.Placements;
import entrylab.report.listing.Listing;
import entrylab.report.listing.TimelineText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One recorded call, looked at by itself. */
class KernelCallTest {
  private static final KernelRecord KERNEL = HandMadeKernel.of("mine", 0, 5, "getppid");

  private static KernelCall call() {
    return KernelCall.of(KERNEL, "getppid");
  }

  private static PathTimeline timeline(KernelCall call) {
    return PathTimeline.of(call, Cpus.get("haswell"), Pollution.NONE);
  }

  @Test
  void aTimelineShowsSymbolsAndWhatIsLeftOut() {
    PathTimeline timeline = timeline(call());
    List<TimelineLine> lines = timeline.lines();
    assertEquals("call do_syscall_64", lines.get(1).text());
    assertEquals("entry_SYSCALL_64+0x1", lines.get(1).place());
    assertEquals(
        List.of("__x64_sys_any"),
        lines.stream()
            .filter(line -> line.part() == Part.STAND_IN)
            .map(TimelineLine::place)
            .toList());
    assertTrue(timeline.conditions().endsWith("handlers and tracers cost nothing."));
  }

  @Test
  void aWholeCallHasItsHandler() {
    PathTimeline whole = timeline(call().cost(Cost.WHOLE));
    // Five nops and the handler's return in place of a lone one.
    assertEquals(timeline(call()).lines().size() + 5, whole.lines().size());
    assertTrue(TimelineText.json(whole).contains("\"kernel\" : \"mine\""));
  }

  @Test
  void twoTimelinesOfOneKernelAreAlike() {
    TimelinePair pair = TimelinePair.of(timeline(call()), timeline(call()));
    assertEquals(0, pair.difference());
    assertTrue(pair.rows().stream().allMatch(TimelinePair.Row::both));
  }

  @Test
  void itRunsAtPlacements() {
    PlacedTimelines placed =
        PlacedTimelines.of(call(), Cpus.get("haswell"), Pollution.NONE, Placements.spread(4), 1);
    assertEquals(4, placed.cycles().size());
    assertEquals("mine, getppid, placement 2 of seed 1", call().at(Placement.of(1, 2)).toString());
  }

  @Test
  void aListingHasEveryStepWithWhatItDoes() {
    Listing listing = Listing.of(call());
    assertEquals(HandMadeKernel.ENTRY_AND_EXIT + 1, listing.lines().size());
    assertTrue(listing.note().startsWith("Recorded: 8 instructions"), listing.note());
    assertEquals(List.of("store ffffc90000103ff8"), listing.lines().getFirst().events());
    assertEquals(listing.lines().size(), Listing.of(timeline(call())).lines().size());
  }
}
