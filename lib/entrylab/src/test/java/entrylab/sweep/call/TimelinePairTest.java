package entrylab.sweep.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import org.junit.jupiter.api.Test;

class TimelinePairTest {

  private static PathTimeline read(String design) {
    return TimedCall.of(Designs.get(design), "read").on(Cpus.get("sandy-bridge"));
  }

  @Test
  void aFullFrameHasSixPushesAndSixLoadsMoreAndOneSubtractLess() {
    var pair = TimelinePair.of(read("v4.4-stubs"), read("full-frame"));
    var onlyLeft = pair.rows().stream().filter(r -> r.right().isEmpty()).toList();
    var onlyRight = pair.rows().stream().filter(r -> r.left().isEmpty()).toList();
    assertEquals(1, onlyLeft.size());
    assertEquals("sub $0x30,%rsp", onlyLeft.getFirst().left().orElseThrow().text());
    assertEquals(12, onlyRight.size());
    assertEquals(6, count(onlyRight, "push "));
    assertEquals(6, count(onlyRight, "mov "));
  }

  @Test
  void bothSidesKeepTheirOrderAndNothingIsLost() {
    var pair = TimelinePair.of(read("v4.4-stubs"), read("merged-v4.6"));
    assertEquals(
        pair.left().lines(), pair.rows().stream().flatMap(r -> r.left().stream()).toList());
    assertEquals(
        pair.right().lines(), pair.rows().stream().flatMap(r -> r.right().stream()).toList());
  }

  @Test
  void aTimelineBesideItselfDiffersNowhere() {
    var one = read("v4.4-stubs");
    var pair = TimelinePair.of(one, one);
    assertTrue(pair.rows().stream().allMatch(TimelinePair.Row::both));
    assertEquals(0, pair.difference());
  }

  private static long count(java.util.List<TimelinePair.Row> rows, String start) {
    return rows.stream().filter(r -> r.right().orElseThrow().text().startsWith(start)).count();
  }
}
