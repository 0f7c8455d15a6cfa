package entrylab.workload.log.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.workload.log.Logs;
import org.junit.jupiter.api.Test;

class PerfParserTest {

  @Test
  void aCallHasTimeDurationAndTask() {
    String log =
        """
             0.067 ( 0.003 ms): ls/21983 brk()                                  = 0x55aefad27000
             0.266 ( 0.007 ms): ls/21983 access(filename: 0x2d7392a0, mode: R)  = -1 ENOENT (No such file or directory)
             4.076 (         ): ls/21983 exit_group()                           = ?
        """;
    assertEquals("0:brk 0:access+196 0:exit_group+3803", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void aContinuedCallIsOneAndEndsAfterItsDuration() {
    String log =
        """
             7.426 (         ): sleep/9 clock_nanosleep(rqtp: 0x7f, rmtp: 0x7f)        ...
             8.000 ( 0.001 ms): sh/8 getpid()                                      = 8
             7.426 (200.080 ms): sleep/9  ... [continued]: clock_nanosleep())      = 0
           207.581 ( 0.006 ms): sleep/9 close(fd: 1)                               = 0
        """;
    assertEquals("0:clock_nanosleep 1:getpid 0:close+75", Logs.calls(log), "207581 - 207506");
  }

  @Test
  void theExecveThatStartsACommandCountsButAChildsReturnFromCloneDoesNot() {
    String log =
        """
                 ? (         ): sh/8  ... [continued]: execve())  = 0
             5.000 (         ): sh/8 clone(clone_flags: SIGCHLD)  ...
                 ? (         ): sh/9  ... [continued]: clone())   =\s
             5.000 ( 0.100 ms): sh/8  ... [continued]: clone())   = 9 (sh)
        """;
    assertEquals("0:execve 0:clone", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void aCommandsNameMayHoldAnything() {
    String log =
        """
             0.067 ( 0.003 ms): kworker/0:1/12 brk()      = 0x55
             0.068 ( 0.003 ms): Web Content/12 brk()      = 0x55
             0.069 ( 0.003 ms): (sd-pam)/13 brk()         = 0x55
             0.070 ( 0.003 ms): 14 brk()                  = 0x55
             0.071 ( 0.003 ms): brk()                     = 0x55
        """;
    assertEquals("brk=5", Logs.counts(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void eventsChainsAndLossesAreNoCalls() {
    String log =
        """
             0.067 ( 0.003 ms): ls/1 brk()      = 0x55
             0.068 (         ): ls/1 sched:sched_switch(prev_comm: "ls", prev_pid: 1)
                                               __brk (/usr/lib/x86_64-linux-gnu/libc.so.6)
                                               syscall (/usr/lib/x86_64-linux-gnu/libc.so.6)
                                               main (/tmp/program)
             0.100 ( 0.000 ms): ls/1 minfault [_start+0x0] => /usr/lib/ld.so@0x1ab70 (d.)
        LOST 12 events!
        """;
    assertEquals("brk=1", Logs.counts(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void aDurationBelowNothingIsNone() {
    // 2 to the 64 nanoseconds less 2.091 ms, as perf 6.1 prints what is negative.
    String log =
        """
             1.000 (         ): ls/1 futex(uaddr: 0x7f)  ...
             1.000 (18446744073707.460 ms): ls/1  ... [continued]: futex())  = 0
             1.500 ( 0.010 ms): ls/1 brk()               = 0x55
        """;
    assertEquals("0:futex 0:brk+500", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void damagedLinesAreCounted() {
    String good = "     0.067 ( 0.003 ms): ls/1 brk()      = 0x55\n";
    assertEquals(1, Logs.damaged(good + "     0.067 ( 0.003 ms): ls/1 brk(\n"));
    assertEquals(1, Logs.damaged(good + "     0.067 ( 0.0\n"));
    assertEquals(1, Logs.damaged(good + "hello\n"));
  }

  @Test
  void tablesOfSeveralTasksAddUp() {
    String log =
        """

         Summary of events:

         sh (8), 124 events, 49.0%

           syscall            calls  errors  total       min       avg       max       stddev
                                             (msec)    (msec)    (msec)    (msec)        (%)
           --------------- --------  ------ -------- --------- --------- ---------     ------
           read                  60      2     0.258     0.005     0.009     0.020      8.11%
                                        EAGAIN: 1
                                        (unknown): 1
           clone                  2      0     0.161     0.003     0.005     0.010      5.94%


         true (9), 6 events, 2.0%

           syscall            calls    total       min       avg       max       stddev
                                     (msec)    (msec)    (msec)    (msec)        (%)
           --------------- -------- -------- --------- --------- ---------     ------
           read                   3     0.258     0.005     0.009     0.020      8.11%
        """;
    assertEquals("clone=2 read=63", Logs.counts(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void whatTheProgramPrintsBreaksALineAnywhere() {
    String log =
        """
             0.224 ( 0.014 ms): ls/14234 access(filename: 0xad98082)            = -1 ENOENT No such file
             0.324 notes.txt  run.sh
        ( 0.008 ms): ls/14234 close(fd: 3)                                      = 0
             0.401 ( 0.002 ms): hello
        ls/14234 brk()                                                          = 0x555d96be7000
             0.501 ( 0.003 ms): ls/14234 write(fd: 1, buf: 0x7f, count: 12hello
        world
        )                                                                       = 12
        """;
    // 324 - (224 + 14), 401 - (324 + 8) and 501 - (401 + 2) microseconds.
    assertEquals("0:access 0:close+86 0:brk+69 0:write+98", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }
}
