package entrylab.workload.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Logs whose counts are known because they are made up, with everything in between that tracers
 * print and that is no call.
 */
@Label("Whatever a tracer prints between the calls, the calls are counted")
class LogNoiseTest {
  private static final int FIRST_PID = 100;

  /**
   * A call, and a line that is none behind it.
   *
   * @param split whether it is printed in two parts, the line that is no call between them
   */
  record Call(String name, int task, String arguments, boolean split, String noise) {}

  private static Arbitrary<List<Call>> calls(List<String> arguments, List<String> noise) {
    return Combinators.combine(
            Arbitraries.of("read", "futex", "clone3", "restart_syscall", "syscall_0x3e7", "exit"),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(arguments),
            Arbitraries.of(true, false),
            Arbitraries.of(noise))
        .as(Call::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<List<Call>> strace() {
    return calls(
        List.of(
            "",
            "3</tmp/a (b) = 3>, \"\", 1",
            "3<TCP:[127.0.0.1:80->127.0.0.1:4711]>, [1], 8",
            "\"a) = 0\\n+++ exited with 0 +++\\n\", 9",
            "\"<... read resumed>) = 1\\n\", 3",
            "\"% time     seconds\"",
            "<... resuming interrupted clock_nanosleep ...>",
            "NULL, WNOHANG|__WALL, {ru_utime={tv_sec=0, tv_usec=1}, ...}",
            "\"" + "(\\n) = ".repeat(2000) + "\""),
        List.of(
            "",
            "100 --- SIGCHLD {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=7} ---",
            "101 --- stopped by SIGSTOP ---",
            "998 +++ exited with 0 +++",
            "999 +++ killed by SIGSEGV (core dumped) +++",
            "[pid 100] [ Process PID=100 runs in 64 bit mode. ]",
            "strace: Process 997 attached",
            "strace: Process 997 detached",
            "strace: Can't open perf_map",
            " > /usr/lib/x86_64-linux-gnu/libc.so.6(__read+0x13) [0x10a2b0]",
            " > [vdso]() [0x7fff]"));
  }

  @Provide
  Arbitrary<String> leaders() {
    return Arbitraries.of(
        "%d ",
        "%-7d",
        "[pid %5d] ",
        "%d<a (b) c> ",
        "[pid %d<web>] ",
        "%d 12:30:59.123456 ",
        "%d 1700000000.123456789 (+     0.000012) ",
        "[pid %5d]      0.000031 [ 257] ",
        "%d [00007f84bea28290] [???] ");
  }

  @Property(tries = 200)
  void ofStrace(@ForAll("strace") List<Call> run, @ForAll("leaders") String form) {
    StringBuilder log = new StringBuilder();
    for (Call call : run) {
      String leader = String.format(Locale.ROOT, form, FIRST_PID + call.task());
      if (call.split()) {
        log.append(leader + call.name() + "(" + call.arguments() + " <unfinished ...>\n");
        log.append(call.noise() + "\n");
        log.append(leader + "<... " + call.name() + " resumed>, 0x7f) = ? ERESTARTSYS (To be)\n");
      } else {
        log.append(leader + call.name() + "(" + call.arguments() + ")  = -1 EPERM (Not (it))\n");
        log.append(call.noise() + "\n");
      }
    }
    log.append("% time     seconds  usecs/call     calls    errors syscall\n");
    log.append("100.00    0.000050          10   " + run.size() + "  1 read\n");
    log.append("100.00    0.000050          10   " + run.size() + "  1 total\n");
    assertEquals(expected(run), Logs.counts(log.toString()), log::toString);
    assertEquals(0, Logs.damaged(log.toString()), log::toString);
  }

  @Provide
  Arbitrary<List<Call>> perf() {
    return calls(
        List.of("", "fd: 3</tmp/a (b) = 3>, buf: 0x7f", "op: WAIT|PRIVATE, val: 2, utime: 0"),
        List.of(
            "",
            "LOST 69 events!",
            "   1.749 (         ): sh/100 sched:sched_switch(prev_comm: \"sh\", prev_state: 2)",
            "   0.000 ( 0.000 ms): sh/100 minfault [elf_load+0x28a] => 0x562d89 (?k)",
            "       ? (         ): sh/999  ... [continued]: clone())  = 0",
            "                                       syscall (/usr/lib/libc.so.6)",
            "                                       __clone3 (inlined)"));
  }

  @Property(tries = 200)
  void ofPerfTrace(
      @ForAll("perf") List<Call> run,
      @ForAll("commands") String command,
      @ForAll("durations") String duration) {
    StringBuilder log = new StringBuilder();
    for (Call call : run) {
      String who = command + (FIRST_PID + call.task()) + " ";
      if (call.split()) {
        log.append(
            "   172.916 (         ): " + who + call.name() + "(" + call.arguments() + ") ...\n");
        log.append(call.noise() + "\n");
        log.append("   172.916 (" + duration + " ms): " + who + " ... [continued]: ");
        log.append(call.name() + "())   = -1 ENOENT (No such file (or so))\n");
      } else {
        log.append("   172.916 (" + duration + " ms): " + who);
        log.append(call.name() + "(" + call.arguments() + ")      = 0x55\n" + call.noise() + "\n");
      }
    }
    log.append("\n Summary of events:\n\n sh (100), 9 events, 1.0%\n\n");
    log.append("   syscall            calls  errors  total       min       avg       max\n");
    log.append("   read                   1      1     0.02      0.01      0.01      0.0\n");
    log.append("\t\t\t\t(unknown): 1\n");
    assertEquals(expected(run), Logs.counts(log.toString()), log::toString);
    assertEquals(0, Logs.damaged(log.toString()), log::toString);
  }

  @Provide
  Arbitrary<String> commands() {
    return Arbitraries.of("", "sh/", "Web Content/", "kworker/0:1/", "a/1 b/", "(sd-pam)/");
  }

  @Provide
  Arbitrary<String> durations() {
    return Arbitraries.of(" 0.003", "200.080", "18446744073707.660");
  }

  private static String expected(List<Call> run) {
    Map<String, Long> counts =
        run.stream()
            .collect(Collectors.groupingBy(Call::name, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(" "));
  }
}
