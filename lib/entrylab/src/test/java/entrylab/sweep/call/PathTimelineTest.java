package entrylab.sweep.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.core.cpu.Cpus;
import entrylab.core.pipeline.Wait;
import entrylab.design.Designs;
import entrylab.machine.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathTimelineTest {

  private static PathTimeline warm(String design, String syscall, String cpu) {
    return TimedCall.of(Designs.get(design), syscall).on(Cpus.get(cpu));
  }

  @Test
  void aWarmGetpidEndsWithSysretWaitingForItsConstant() {
    var timeline = warm("v4.4-stubs", "getpid", "haswell");
    var last = timeline.lines().getLast();
    assertEquals("sysretq", last.text());
    assertEquals(timeline.timing().total(), last.entry().retired());
    assertEquals("40 for privileged constant", last.waited());
    assertTrue(timeline.summary().startsWith("136 cycles = 108 privileged + 28 core"));
  }

  @Test
  void everyLineSaysWhereItIsAndWhichLineOfTheSourceMadeIt() {
    var lines = warm("v4.4-stubs", "getpid", "haswell").lines();
    assertEquals("entry_SYSCALL_64", lines.getFirst().place());
    assertEquals("swapgs", lines.getFirst().text());
    assertTrue(lines.getFirst().source().matches("entry-v4\\.4\\.inc:\\d+"));
    assertTrue(lines.stream().allMatch(line -> line.source().matches(".+:\\d+")));
    // The one instruction that is played: the handler's return.
    assertEquals(
        List.of("ret"),
        lines.stream().filter(l -> l.part() == Part.STAND_IN).map(TimelineLine::text).toList());
  }

  @Test
  void instructionsThatFuseShareALineAndTheStackEnginesMicroOpHasItsOwn() {
    var texts = warm("v4.4-stubs", "getpid", "haswell").lines().stream().map(l -> l.text());
    List<String> all = texts.toList();
    assertEquals(1, all.stream().filter(t -> t.startsWith("cmp ") && t.contains("; ja ")).count());
    // Pushes, then an explicit use of rsp: before the sub. The handler's call and return cancel
    // out.
    assertEquals(1, all.stream().filter(t -> t.equals("(stack sync)")).count());
  }

  @Test
  void aRowOfPushesWaitsForTheOnePortThatStoresData() {
    var pushes =
        warm("v4.4-stubs", "getpid", "haswell").lines().stream()
            .filter(line -> line.text().equals("push %r9"))
            .toList();
    assertEquals(Wait.PORT, pushes.getFirst().entry().reason());
    assertEquals("p4", pushes.getFirst().entry().because());
  }

  @Test
  void aBounceCostsTheUserProgramAReturn() {
    assertEquals(1, warm("merged-v4.6", "clone", "haswell").userMispredicts());
    assertEquals(0, warm("v4.4-stubs", "clone", "haswell").userMispredicts());
  }

  @Test
  void pollutionShowsAsMissesOfTheLinesThatWereThrownOut() {
    var call = TimedCall.of(Designs.get("v4.4-stubs"), "getpid");
    var polluted = PathTimeline.of(call, Cpus.get("haswell"), new Pollution(1 << 20));
    assertEquals(0, warm("v4.4-stubs", "getpid", "haswell").timing().fetch());
    assertNotEquals(0, polluted.timing().fetch(), polluted.summary());
    assertTrue(polluted.lines().stream().anyMatch(line -> line.entry().reason() == Wait.LINE));
    assertTrue(polluted.lines().stream().anyMatch(line -> line.entry().reason() == Wait.MEMORY));
    assertEquals(polluted.timing().total(), polluted.lines().getLast().entry().retired());
  }

  @Test
  void aNumberNeedNotBeInTheTableButANameMust() {
    assertEquals(10_000, TimedCall.of(Designs.get("switch"), "10000").number());
    var thrown =
        assertThrows(
            IllegalArgumentException.class, () -> TimedCall.of(Designs.get("switch"), "raed"));
    assertTrue(thrown.getMessage().contains("'raed'"), thrown.getMessage());
  }
}
