package entrylab.workload.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Logs of one small program (a shell that runs true twice), each taken in a run of its own with
 * other options. The program does the same every time, so every log must tell the same.
 */
@DisplayName("One program, logged in thirteen ways")
class GoldenLogsTest {
  private static final String ALWAYS =
      "access=3 arch_prctl=3 brk=5 close=6 execve=3 %sgetcwd=1 getegid=1 geteuid=2 getgid=1"
          + " getpid=1 getppid=1 getrandom=1 getuid=1 mmap=24 mprotect=9 munmap=3 newfstatat=6"
          + " openat=6 pread64=6 prlimit64=3 read=3 rseq=3 rt_sigaction=7 rt_sigprocmask=6"
          + " %sset_robust_list=3 set_tid_address=3 vfork=%d wait4=4";
  private static final String PROGRAM = ALWAYS.formatted("exit_group=3 ", "rt_sigreturn=2 ", 2);

  /** strace -c sums up returns, and exit_group has none. */
  private static final String STRACE_SUMMARY = ALWAYS.formatted("", "rt_sigreturn=2 ", 2);

  /** perf trace -s has no returns of rt_sigreturn either, and two of each vfork. */
  private static final String PERF_SUMMARY = ALWAYS.formatted("", "", 4);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "strace-f",
        "strace-f-C",
        "strace-f-Y",
        "strace-f-r",
        "strace-f-r-t-i-n-y",
        "strace-f-t",
        "strace-f-terminal",
        "strace-f-tt-T",
        "strace-f-ttt",
        "perf-trace",
        "perf-trace-S"
      })
  void callsOneByOneTellTheWholeProgram(String name) throws IOException {
    RecordedLog log = read(name);
    assertEquals(PROGRAM, Logs.counts(log.counts()));
    assertEquals(0, log.counts().damagedLines());
    assertEquals(122, log.counts().syscalls());
    assertEquals(3, log.recording().tasks(), "the shell and two children");
    assertEquals(122, log.recording().size());
  }

  @Test
  void summariesTellWhatTheirTracersCount() throws IOException {
    assertEquals(STRACE_SUMMARY, Logs.counts(read("strace-f-c").counts()));
    assertEquals(PERF_SUMMARY, Logs.counts(read("perf-trace-s").counts()));
    assertTrue(read("strace-f-c").counts().summary());
    assertEquals(0, read("perf-trace-s").recording().size(), "a summary has no order");
  }

  @Test
  void theTerminalLogHasTheOrderOfTheOthers() throws IOException {
    // Without pids on most lines, and with calls broken by strace's messages.
    assertEquals(firstTask(read("strace-f")), firstTask(read("strace-f-terminal")));
    assertEquals(firstTask(read("strace-f")), firstTask(read("strace-f-r-t-i-n-y")));
  }

  private static String firstTask(RecordedLog log) {
    StringBuilder calls = new StringBuilder();
    var recording = log.recording();
    for (int call = 0; call < recording.size(); call++) {
      if (recording.task(call) == 0) {
        calls.append(recording.names().get(recording.code(call))).append('\n');
      }
    }
    return calls.toString();
  }

  private static RecordedLog read(String name) throws IOException {
    try (InputStream in = GoldenLogsTest.class.getResourceAsStream(name + ".log")) {
      return Logs.read(in.readAllBytes());
    }
  }
}
