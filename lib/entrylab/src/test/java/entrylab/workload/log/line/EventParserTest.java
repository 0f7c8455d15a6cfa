package entrylab.workload.log.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.workload.log.Logs;
import org.junit.jupiter.api.Test;

class EventParserTest {

  @Test
  void perfScriptOfRawSyscallsHasNumbers() {
    String log =
        """
                 prog  5375 [007] 59632.478528:   raw_syscalls:sys_enter: NR 1 (3, 9fb888, 8, 0, 1, 0)
                 prog  5375 [007] 59632.478532:    raw_syscalls:sys_exit: NR 1 = 8
                 prog  5375 [007] 59632.478538:   raw_syscalls:sys_enter: NR 56 (11, 0, 0, 0, 1, 0)
                 prog  5376 [003] 59632.478588:    raw_syscalls:sys_exit: NR 56 = 0
                 prog  5375 [007] 59632.478590:    raw_syscalls:sys_exit: NR 56 = 5376
          Web Content  5376 [003] 59632.478600:   raw_syscalls:sys_enter: NR 231 (0, 0, 0, 0, 0, 0)
        """;
    // 538 - 532 us after its return; the child's return from clone is its parent's call.
    assertEquals("0:1 0:56+6 1:231", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void eventsOfTheirOwnHaveNames() {
    String log =
        """
        prog  5375/5375  [007] 59632.478528: syscalls:sys_enter_openat: dfd: 0xffffff9c, filename: 0x7f
                    7f1234567890 openat+0x10 (/usr/lib/libc.so.6)

        prog  5375/5375  [007] 59632.478530:  syscalls:sys_exit_openat: 0x3
        prog  5375/5375  [007] 59632.478531:  sched:sched_switch: prev_comm=prog prev_pid=5375
        """;
    assertEquals("0:openat", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void aTracePipeIsReadToo() {
    String log =
        """
        # tracer: nop
        #
        #           TASK-PID     CPU#  |||||  TIMESTAMP  FUNCTION
                    bash-1234    [001] ..... 12345.678901: sys_enter: NR 0 (3, 7ffc, 10, 0, 0, 0)
                    bash-1234    [001] ..... 12345.678903: sys_exit: NR 0 = 10
              my-prog-2-1235     [002] d..2. 12345.678910: sys_read(fd: 3, buf: 7ffc, count: 10)
              my-prog-2-1235     [002] d..2. 12345.678915: sys_read -> 0x10
                   <...>-1236    (-------) [000] .... 12345.678920: sys_close(fd: 3)
        CPU:1 [LOST 12 EVENTS]
        """;
    assertEquals("0:0 1:read 2:close", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
    String report = "  prog-7  [007] 59632.478528: sys_enter:            NR 1 (3, 9fb888, 8)\n";
    assertEquals("0:1", Logs.calls(report), "as trace-cmd report prints it");
  }

  @Test
  void aReturnWithoutItsEntryStandsForTheCall() {
    String log =
        """
        prog  7 [007] 1.000100:  raw_syscalls:sys_exit: NR 59 = 0
        prog  7 [007] 1.000200: raw_syscalls:sys_enter: NR 39 ()
        this is no event
        """;
    assertEquals("0:59 0:39+100", Logs.calls(log));
    assertEquals(1, Logs.damaged(log));
  }
}
