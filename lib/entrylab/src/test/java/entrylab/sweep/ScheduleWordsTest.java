package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entrylab.sweep.call.Tracing;
import entrylab.workload.TracingSchedule.Switch;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleWordsTest {
  private final ScheduleWords words = new ScheduleWords();

  @Test
  void eachTaskIsTracedInItsOwnWayAndForItsOwnTime() {
    // Switches are in the order of their calls; one without calls holds from the first on.
    assertEquals(
        List.of(
            new Switch(0, 3, Tracing.SECCOMP.flags()),
            new Switch(5, -1, Tracing.AUDIT.flags()),
            new Switch(9, -1, 0),
            new Switch(20, 0, Tracing.PTRACE.flags()),
            new Switch(60, 0, 0)),
        words.read("0:ptrace@20-60,3:seccomp,all:audit@5-9").switches());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "0:",
        "0:ptrase",
        "0:scheduled",
        "x:ptrace",
        "0:ptrace@",
        "0:ptrace+",
        "0:ptrace@5-5"
      })
  void anythingElseIsRefused(String word) {
    assertThrows(IllegalArgumentException.class, () -> words.read(word));
  }

  /** A switch may set several kinds at once, none, or flags that no kind has. */
  @ParameterizedTest
  @ValueSource(
      strings = {"0:ptrace@20,0:off@60", "all:ptrace+seccomp", "3:0x1d@7", "0:audit,all:off@4"})
  void whatIsWrittenReadsAsTheSameSchedule(String text) {
    assertEquals(text, words.write(words.read(text)));
    assertEquals(words.read(text), words.read(words.write(words.read(text))));
  }
}
