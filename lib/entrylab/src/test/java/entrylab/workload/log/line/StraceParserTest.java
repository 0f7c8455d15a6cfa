package entrylab.workload.log.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import entrylab.workload.log.Logs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StraceParserTest {

  @Test
  void aPlainLogIsACallPerLine() {
    String log =
        """
        execve("/bin/true", ["true"], 0x7ffd /* 3 vars */) = 0
        access("/etc/ld.so.preload", R_OK) = -1 ENOENT (No such file or directory)
        read(3, "\\177ELF) = x", 832)  = 832
        exit_group(0)                     = ?
        +++ exited with 0 +++
        """;
    assertEquals("0:execve 0:access 0:read 0:exit_group", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void anUnfinishedCallAndItsResumptionAreOne() {
    String log =
        """
        10 wait4(-1,  <unfinished ...>
        11 exit_group(3) = ?
        11 +++ exited with 3 +++
        10 <... wait4 resumed>[{WIFEXITED(s) && WEXITSTATUS(s) == 3}], 0, NULL) = 11
        """;
    assertEquals("0:wait4 1:exit_group", Logs.calls(log));
  }

  @Test
  void aResumptionWithoutItsBeginningStandsForTheCall() {
    assertEquals("0:read", Logs.calls("10 <... read resumed>\"x\", 1) = 1\n"));
    assertEquals("read=1", Logs.counts("10 <... read resumed> ) = 1\n"), "as printed before 4.9");
  }

  @Test
  void anUnfinishedCallThatNeverResumesIsOne() {
    assertEquals(
        "0:futex",
        Logs.calls(
            """
            10 futex(0x7f, FUTEX_WAIT, 1, NULL <unfinished ...>
            10 +++ killed by SIGKILL +++
            """));
    assertEquals("read=1", Logs.counts("read(0,  <detached ...>\n"));
    assertEquals("0:exit", Logs.calls("7 exit(0 <unfinished ...>\n7 <... exit resumed>) = ?\n"));
  }

  @Test
  void signalsAndExitsAreNoCallsButTheReturnFromAHandlerIs() {
    assertEquals(
        "0:pause 0:rt_sigreturn",
        Logs.calls(
            """
            pause()  = ? ERESTARTNOHAND (To be restarted if no handler)
            --- SIGALRM {si_signo=SIGALRM, si_code=SI_KERNEL} ---
            rt_sigreturn({mask=[]}) = -1 EINTR (Interrupted system call)
            --- stopped by SIGSTOP ---
            +++ killed by SIGTERM (core dumped) +++
            """));
  }

  @Test
  void aThreadsExecveEndsInItsLeadersName() {
    String log =
        """
        29 nanosleep({tv_sec=1, tv_nsec=0},  <unfinished ...>
        30 execve("/bin/true", ["true"], NULL <pid changed to 29 ...>
        29 +++ superseded by execve in pid 30 +++
        29 <... execve resumed>) = 0
        29 brk(NULL) = 0x55
        """;
    assertEquals("0:nanosleep 1:execve 0:brk", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void messagesOnTheTerminalBreakIntoLines() {
    String log =
        """
        clone(child_stack=NULL, flags=CLONE_CHILD_SETTID|SIGCHLDstrace: Process 8 attached
        , child_tidptr=0x7f) = 8
        [pid     7] wait4(-1,  <unfinished ...>
        [pid     8] vfork(strace: Process 9 attached
         <unfinished ...>
        [pid     9] exit(0) = ?
        [pid     9] +++ exited with 0 +++
        [pid     8] <... vfork resumed>) = 9
        [pid     8] exit_group(0) = ?
        [pid     8] +++ exited with 0 +++
        <... wait4 resumed>[{WIFEXITED(s) && WEXITSTATUS(s) == 0}], 0, NULL) = 8
        --- SIGCHLD {si_signo=SIGCHLD} ---
        exit_group(0) = ?
        """;
    assertEquals("0:clone 0:wait4 1:vfork 2:exit 1:exit_group 0:exit_group", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void theProgramsOwnOutputBreaksIntoLinesToo() {
    String log =
        """
        write(1, "hello\\n", 6hello
        )                  = 6
        close(1) = 0
        """;
    assertEquals("0:write 0:close", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void timesBecomeGapsBetweenTheCallsOfATask() {
    String returned =
        """
        5 1700000000.000100 read(0, "", 1) = 0 <0.000020>
        6 1700000000.000110 getpid() = 6 <0.000001>
        5 1700000000.000150 close(0) = 0 <0.000002>
        """;
    assertEquals("0:read 1:getpid 0:close+30", Logs.calls(returned), "150 - (100 + 20)");
    String entryOnly = "10:00:00.000100 a() = 0\n10:00:00.000150 b() = 0\n";
    assertEquals("0:a 0:b+50", Logs.calls(entryOnly), "entry to entry, for want of returns");
    String differences = "     0.000000 a() = 0\n     0.000007 b() = 0\n     0.000009 c() = 0\n";
    assertEquals("0:a 0:b+7 0:c+9", Logs.calls(differences));
    String midnight = "23:59:59.999990 a() = 0\n00:00:00.000010 b() = 0\n";
    assertEquals("0:a 0:b+20", Logs.calls(midnight));
    String seconds = "10:00:00 a() = 0\n10:00:01 b() = 0\n";
    assertEquals("0:a 0:b", Logs.calls(seconds), "whole seconds are too coarse for a gap");
  }

  @Test
  void aResumedCallEndsWhenItsLineComesOrWhenItsDurationSays() {
    assertEquals(
        "0:read 1:getpid 0:close+60",
        Logs.calls(
            """
            5      0.000100 read(0,  <unfinished ...>
            6      0.000010 getpid() = 6
            5      0.000030 <... read resumed>"", 1) = 0
            5      0.000060 close(0) = 0
            """),
        "with -r a line's time is the difference to the line before");
    assertEquals(
        "0:read 0:close+5",
        Logs.calls(
            """
            5 1700000000.000100 read(0,  <unfinished ...>
            5 1700000000.000900 <... read resumed>"", 1) = 0 <0.000300>
            5 1700000000.000405 close(0) = 0 <0.000001>
            """));
  }

  @Test
  void x32AndCompatMarksHoldForTheirProcessAndItsChildren() {
    String log =
        """
        5 execve("./x32", ["x32"], 0x7f /* 1 var */) = 0
        5 [ Process PID=5 runs in x32 mode. ]
        5 rt_sigreturn({mask=[]}) = 0
        5 fork() = 6
        6 getpid() = 6
        7 [ Process PID=7 runs in 32 bit mode. ]
        7 mmap2(NULL, 4096) = 0xf7
        5 execve("./native", ["native"], 0x7f /* 1 var */) = 0
        5 [ Process PID=5 runs in 64 bit mode. ]
        5 brk(NULL) = 0x55
        """;
    assertEquals(
        "0:execve 0:rt_sigreturn (x32) 0:fork (x32) 1:getpid (x32) 2:mmap2 (32) 0:execve (x32)"
            + " 0:brk",
        Logs.calls(log));
  }

  @Test
  void aPidThatComesBackIsAnotherTask() {
    assertEquals(
        "0:getpid 1:getpid",
        Logs.calls("9 getpid() = 9\n9 +++ exited with 0 +++\n9 getpid() = 9\n"));
  }

  @Test
  void whatStraceDoesNotKnowKeepsTheNameItPrints() {
    assertEquals(
        "????=1 syscall_0x1c9=1",
        Logs.counts(
            "syscall_0x1c9(0x1, 0x2) = -1 ENOSYS (Function not implemented)\n????() = ?\n"));
    assertEquals(
        "0:???",
        Logs.calls("9 [ 230] ???( <unfinished ...>\n9 [ 230] <... ??? resumed>) = ?\n"),
        "the task was killed as it entered");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read(3, \"abc",
        "read(3, \"abc\", 3",
        "(3, 4) = 5",
        "hello from the program",
        "10 11 = 3",
        "<... read resu",
        "--- SIGCHLD {si_signo",
        "+++ exited wi",
        "[pid 99999999] read(0) = 0",
        "\u0000\u0001\u00ff",
        "10:99:00 read(0) = 0",
      })
  void aDamagedLineCostsThatLineAndIsCounted(String damaged) {
    String log = "getpid() = 1\n" + damaged + "\ngetppid() = 1\n";
    assertEquals("getpid=1 getppid=1", Logs.counts(log));
    assertEquals(1, Logs.damaged(log));
  }

  @Test
  void whatAnEditorOfWindowsAddsIsReadOver() {
    String mark = "\u00ef\u00bb\u00bf"; // its bytes in UTF-8, as characters of the test logs
    String log = "5 getpid() = 1\n5 read(0, \"\", 1) = 0\n";
    assertEquals(Logs.calls(log), Logs.calls(mark + log.replace("\n", "\r\n")));
    assertEquals(0, Logs.damaged(mark + log));
  }

  @Test
  void aSummaryIsReadByItsColumns() {
    String log =
        """
        % time     seconds  usecs/call     calls    errors syscall
        ------ ----------- ----------- --------- --------- ----------------
         60.00    0.000030          10         3           read
         40.00    0.000020          10         2         1 openat
        ------ ----------- ----------- --------- --------- ----------------
        100.00    0.000050          10         5         1 total
        System call usage summary for x32 mode:
        % time     seconds  usecs/call     calls    errors syscall
        ------ ----------- ----------- --------- --------- ----------------
        100.00    0.000030          10         7           execve
        ------ ----------- ----------- --------- --------- ----------------
        100.00    0.000030          10         7           total
        """;
    assertEquals("execve (x32)=7 openat=2 read=3", Logs.counts(log));
    assertEquals(0, Logs.damaged(log));
    assertEquals(
        "read=3",
        Logs.counts("% time syscall calls\n------ ------- -----\n 99.00 read 3\n-- -- --\n"),
        "columns chosen with -U");
    assertEquals(
        "futex=1 read=3 write=2",
        Logs.counts(
            """
            syscall             errors     calls % time
            ---------------- --------- --------- ------
            read                     1         3  75.00
            write                              2  25.00
            futex                              1   0.00
            ---------------- --------- --------- ------
            total                    1         6 100.00
            """),
        "columns ordered with -U");
    assertEquals(1, Logs.damaged(log.replace("         3           read", "       3x3  read")));
  }

  @Test
  void theForkMessagesOfOldVersionsLoseNoCall() {
    String log =
        """
        clone(Process 12 attached (waiting for parent)
        Process 12 resumed (parent 11 ready)
        child_stack=0, flags=CLONE_CHILD_SETTID|SIGCHLD, child_tidptr=0x7f) = 12
        [pid    11] wait4(-1, Process 11 suspended
         <unfinished ...>
        [pid    12] vfork(Process 13 attached (waiting for parent)
        )                       = 13
        [pid    12] fork()                  = 14
        Process 14 attached - interrupt to quit
        [pid    12] exit_group(0)           = ?
        Process 11 resumed
        Process 12 detached
        <... wait4 resumed> [{WIFEXITED(s) && WEXITSTATUS(s) == 0}], 0, NULL) = 12
        exit_group(0)                       = ?
        """;
    assertEquals("0:clone 0:wait4 1:vfork 1:fork 1:exit_group 0:exit_group", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void aResumedLineIsBrokenByMessagesToo() {
    String log =
        """
        [pid 11] wait4(-1,  <unfinished ...>
        [pid 12] exit_group(0) = ?
        [pid 11] <... wait4 resumed> Process 12 detached
        [{WIFEXITED(s) && WEXITSTATUS(s) == 0}], 0, NULL) = 12
        [pid 11] close(3) = 0
        """;
    assertEquals("0:wait4 1:exit_group 0:close", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void whatStraceCouldNotReadBreaksIntoALineAsOftenAsItLikes() {
    String log =
        """
        read(4, ptrace: umoven: Input/output error
        0x7f0000001000, 4096)  = 4096
        mmap(umovestr: Input/output error
        ptrace: umoven: Input/output error
        umovestr: Input/output error
        )  = 0x7f0000002000
        process_vm_readv: No such process
        strace: Process 12 detached
         <detached ...>
        """;
    assertEquals("0:read 0:mmap", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void anExitThatEndsUnfinishedIsOne() {
    String log =
        """
        exit_group(0, 0, 0x33, 0x2, 0x3c <unfinished ... exit status 0>
        Process 7 detached
        """;
    assertEquals("0:exit_group", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void whatIsTypedOrPrintedBreaksACallIntoAnyNumberOfLines() {
    String log =
        """
        read(0, yes
        "yes\\n", 1024)          = 4
        write(1, "f(1)\\nb\\n\\n", 8f(1)
        b

        )            = 8
        write(1, "x (y) = 1\\n", 10x (y) = 1
        )  = 10
        """;
    assertEquals("0:read 0:write 0:write", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void aMailsLineEndsBreakNoCall() {
    String log =
        """
        openat(AT_FDCWD, "/etc/passwd",
        O_RDONLY|O_CLOEXEC) = 3
        connect(3, {sa_family=AF_INET, sin_port=
        htons(53)}, 16) = 0
        wait4(-1, [{WIFEXITED(s) &&
        WEXITSTATUS(s) == 0}], 0, NULL) = 6
        open("/nowhere", O_RDONLY)
        = -1 ENOENT
        access("/nowhere", R_OK) = -1 ENOENT (No such
        file or directory)
        dup(1) =
        2
        exit_group(0)
        = ?
        """;
    assertEquals("0:openat 0:connect 0:wait4 0:open 0:access 0:dup 0:exit_group", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void aCallThatEndsTheLogWasMade() {
    String hung = "strace: Process 9 attached\nfutex(0xc0, FUTEX_WAIT_PRIVATE, 0, NULL\n";
    assertEquals("futex=1", Logs.counts(hung));
    assertEquals(0, Logs.damaged(hung));
    assertEquals("futex=1", Logs.counts(hung.strip() + "^Cstrace: Process 9 detached\n"));
    assertEquals("", Logs.counts("a text ends with a hint\nsee(above"), "no name of a call");
    String garbage = "getpid() = 1\nread(0, \"x\nfinis\n";
    assertEquals("getpid=1", Logs.counts(garbage), "more came behind it, which no call explains");
    assertEquals(2, Logs.damaged(garbage));
  }

  @Test
  void theMarkOfA32BitProgramMayBeAMessage() {
    String log =
        """
        execve("./game", ["./game"], [/* 20 vars */]) = 0
        strace: [ Process PID=56 runs in 32 bit mode. ]
        brk(NULL)                               = 0x58
        execve("/bin/true", strace: [ Process PID=56 runs in 64 bit mode. ]
        ["true"], NULL) = 0
        close(3)                                = 0
        """;
    assertEquals("0:execve 0:brk (32) 0:execve 0:close", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void numbersWithoutANameKeepTheFormTheyHave() {
    assertEquals(
        "syscall_273=1 syscall_500=1",
        Logs.counts("syscall_273(0x7f) = 0\nsyscall_500(0x1) = -1 (errno 38)\n"));
  }

  @Test
  void dumpsOfDataAreNoCallsAndNoDamage() {
    String log =
        """
        write(1, "Hello = 5\\n(abc) = 1\\n", 20)  = 20
         | 00000  48 65 6c 6c 6f 20 3d 20  35 0a 28 61 62 63 29 20  Hello = 5.(abc)  |
         | 00010  3d 20 31 0a                                       = 1.             |
        writev(1, [{iov_base="ab", iov_len=2}], 1) = 2
         * 2 bytes in buffer 0
         | 00000  61 62                                             ab               |
        """;
    assertEquals("0:write 0:writev", Logs.calls(log));
    assertEquals(0, Logs.damaged(log));
  }

  @Test
  void aTableWithOtherColumnsOrWithoutATotalIsOneOfItsOwn() {
    String cut =
        """
        % time     seconds  usecs/call     calls    errors syscall
        ------ ----------- ----------- --------- --------- ----------------
         57.70    0.002521         630         4         2 wait4
         21.01    0.000918          13        68        64 newfstatat
        ...
        """;
    String wall =
        """
            seconds  wall-total     calls    errors syscall
        ----------- ----------- --------- --------- ----------------
           0.002521    0.054119         4         2 wait4
           0.000918    0.001591        68           newfstatat
        ----------- ----------- --------- --------- ----------------
           0.003439    0.055710        72        66 total
        """;
    assertEquals("newfstatat=68 wait4=4", Logs.counts(wall));
    assertEquals("newfstatat=136 wait4=8", Logs.counts(cut + wall), "4 + 4 and 68 + 68 calls");
    assertEquals("newfstatat=136 wait4=8", Logs.counts(cut + cut), "no total line in between");
    assertEquals(0, Logs.damaged(cut + wall));
  }

  @Test
  void aTablesKindHoldsForThatTable() {
    String native64 = "calls syscall\n----- -----\n 3 read\n";
    assertEquals(
        "read=3 read (32)=3",
        Logs.counts("System call usage summary for 32 bit mode:\n" + native64 + native64));
  }
}
