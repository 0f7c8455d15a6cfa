package entrylab.workload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entrylab.workload.TracingSchedule.Switch;
import java.util.List;
import org.junit.jupiter.api.Test;

class TracingScheduleTest {
  private static final int PTRACE = 1;
  private static final int SECCOMP = 1 << 8;

  @Test
  void tracingHoldsForItsTaskBetweenItsCalls() {
    TracingSchedule.Cursor cursor = TracingSchedule.between(2, 4, 1, PTRACE).cursor();
    int[] tasks = {1, 0, 1, 0, 1, 1};
    int[] flags = {0, 0, PTRACE, 0, 0, 0};
    for (int call = 0; call < tasks.length; call++) {
      assertEquals(flags[call], cursor.next(tasks[call]), "call " + call);
    }
  }

  @Test
  void kindsGoSeparatelyAndTasksOverrideWhatHoldsForAll() {
    var schedule =
        new TracingSchedule(
            List.of(
                new Switch(1, 7, PTRACE | SECCOMP),
                new Switch(0, TracingSchedule.EVERY_TASK, SECCOMP),
                new Switch(3, TracingSchedule.EVERY_TASK, 0)));
    TracingSchedule.Cursor cursor = schedule.cursor();
    assertEquals(SECCOMP, cursor.next(7), "switches are taken in order of their calls");
    assertEquals(PTRACE | SECCOMP, cursor.next(7));
    assertEquals(SECCOMP, cursor.next(0));
    assertEquals(0, cursor.next(7), "a switch for every task ends what held for one");
  }

  @Test
  void offAndAlwaysNeverChange() {
    TracingSchedule.Cursor off = TracingSchedule.OFF.cursor();
    TracingSchedule.Cursor always = TracingSchedule.always(PTRACE).cursor();
    for (int call = 0; call < 100; call++) {
      assertEquals(0, off.next(call));
      assertEquals(PTRACE, always.next(call));
    }
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Switch(-1, 0, PTRACE));
    assertThrows(IllegalArgumentException.class, () -> new Switch(0, -2, PTRACE));
    assertThrows(IllegalArgumentException.class, () -> TracingSchedule.between(5, 4, 0, PTRACE));
  }
}
