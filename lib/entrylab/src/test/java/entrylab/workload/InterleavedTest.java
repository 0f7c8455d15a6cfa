package entrylab.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entrylab.image.MarkedList;
import entrylab.image.SyscallTable;
import entrylab.workload.catalogue.Workloads;
import java.util.List;
import org.junit.jupiter.api.Test;

class InterleavedTest {
  private final SyscallTable table = SyscallTable.v45(true, MarkedList.MERGE);

  @Test
  void partsTakeTurnsAndKeepTasksOfTheirOwn() {
    Workload two = new Interleaved(List.of(Mix.only("read"), Mix.only("getpid")), 2);
    SyscallStream stream = two.stream(table, 1);
    StringBuilder calls = new StringBuilder();
    for (int call = 0; call < 6; call++) {
      calls.append(stream.next()).append('@').append(stream.task()).append(' ');
    }
    assertEquals("0@0 0@0 39@1 39@1 0@0 0@0 ", calls.toString());
    assertEquals(2, two.tasks());
    assertEquals(0.5, two.frequencies(table).share(39));
  }

  @Test
  void aRecordingsTasksFollowThoseOfThePartBefore() {
    RecordedWorkload git = Workloads.get("git-status");
    Workload two = new Interleaved(List.of(git, git), 1);
    assertEquals(2 * git.tasks(), two.tasks());
    SyscallStream stream = two.stream(table, 1);
    assertEquals(stream.next(), stream.next(), "both begin with execve");
    assertEquals(git.tasks(), stream.task());
  }

  @Test
  void theSameMixTwiceIsTwoDifferentDraws() {
    Workload mix = Mix.of(java.util.Map.of("read", 0.5, "write", 0.5));
    SyscallStream stream = new Interleaved(List.of(mix, mix), 1).stream(table, 1);
    int same = 0;
    for (int pair = 0; pair < 1000; pair++) {
      same += stream.next() == stream.next() ? 1 : 0;
    }
    // Coin tosses agree half the time; the standard deviation is 16, five of them 79.
    assertEquals(500, same, 79);
  }

  @Test
  void noPartsOrNoTurnIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Interleaved(List.of(), 1));
    assertThrows(
        IllegalArgumentException.class, () -> new Interleaved(List.of(Mix.only("read")), 0));
  }
}
