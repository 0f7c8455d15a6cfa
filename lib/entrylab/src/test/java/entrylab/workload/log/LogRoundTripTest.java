package entrylab.workload.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Random runs, printed as each tracer prints them, read back the same")
class LogRoundTripTest {
  private static final int FIRST_PID = 100;
  private static final int STEP_MICROS = 1_000;
  private static final int CALL_MICROS = 300;

  /**
   * A call of the made-up run. Call i starts i milliseconds after the first.
   *
   * @param arguments anything at all, to get in the reader's way
   * @param slow whether another task's line comes between its begin and its end
   */
  record Call(String name, int task, String arguments, boolean slow) {}

  @Provide
  Arbitrary<List<Call>> runs() {
    Arbitrary<String> names =
        Arbitraries.of("read", "write", "clone", "clone3", "rt_sigreturn", "exit", "_sysctl", "a1");
    Arbitrary<String> arguments =
        Arbitraries.of(
            "", "3, \"x\", 1", "\") = 0\"", "\"--- SIG\", [1]", "{a=1}, <b>", "\"a=b\\n\"...");
    return Combinators.combine(
            names, Arbitraries.integers().between(0, 3), arguments, Arbitraries.of(true, false))
        .as(Call::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  @Property(tries = 200)
  void straceWithPidsTimesAndDurations(@ForAll("runs") List<Call> run) {
    StringBuilder log = new StringBuilder();
    for (int i = 0; i < run.size(); i++) {
      Call call = run.get(i);
      String leader = (FIRST_PID + call.task()) + "   " + seconds(1_700_000_000_000_000L, i);
      if (call.slow()) {
        log.append(leader + " " + call.name() + "(" + call.arguments() + " <unfinished ...>\n");
        log.append("999 1700000000.0 --- SIGALRM {si_signo=SIGALRM} ---\n");
        log.append(leader + " <... " + call.name() + " resumed>) = 0 <0.000300>\n");
      } else {
        log.append(leader + " " + call.name() + "(" + call.arguments() + ")  = 0 <0.000300>\n");
      }
    }
    assertEquals(expected(run, CALL_MICROS), Logs.calls(log.toString()));
    assertEquals(0, Logs.damaged(log.toString()));
  }

  @Property(tries = 200)
  void straceWithTimeOfDay(@ForAll("runs") List<Call> run) {
    StringBuilder log = new StringBuilder();
    for (int i = 0; i < run.size(); i++) {
      Call call = run.get(i);
      log.append(
          String.format(
              Locale.ROOT,
              "[pid %5d] 12:00:%02d.%03d000 %s(%s) = -1 EPERM (Operation not permitted)\n",
              FIRST_PID + call.task(),
              i / 1000,
              i % 1000,
              call.name(),
              call.arguments()));
    }
    assertEquals(expected(run, 0), Logs.calls(log.toString()));
  }

  @Property(tries = 200)
  void perfTrace(@ForAll("runs") List<Call> run) {
    StringBuilder log = new StringBuilder();
    for (int i = 0; i < run.size(); i++) {
      Call call = run.get(i);
      int pid = FIRST_PID + call.task();
      if (call.slow()) {
        log.append("  " + i + ".000 (         ): sh/" + pid + " " + call.name() + "() ...\n");
        log.append(
            "  " + i + ".000 ( 0.300 ms): sh/" + pid + "  ... [continued]: " + call.name() + "())");
      } else {
        log.append("  " + i + ".000 ( 0.300 ms): sh/" + pid + " " + call.name() + "(fd: 1)");
      }
      log.append("                  = 0\n");
    }
    assertEquals(expected(run, CALL_MICROS), Logs.calls(log.toString()));
    assertEquals(0, Logs.damaged(log.toString()));
  }

  @Property(tries = 200)
  void csvWithEveryColumn(@ForAll("runs") List<Call> run) {
    StringBuilder log = new StringBuilder("syscall,task,gap_us\n");
    Map<Integer, Integer> lastOf = new TreeMap<>();
    for (int i = 0; i < run.size(); i++) {
      Call call = run.get(i);
      Integer last = lastOf.put(call.task(), i);
      log.append(call.name() + "," + (FIRST_PID + call.task()) + ",");
      log.append(last == null ? "" : "" + (i - last) * STEP_MICROS).append('\n');
    }
    assertEquals(expected(run, 0), Logs.calls(log.toString()));
  }

  @Property(tries = 100)
  void theSummariesOfBothTracersAndOfCsv(@ForAll("runs") List<Call> run) {
    Map<String, Long> counts =
        run.stream()
            .collect(Collectors.groupingBy(Call::name, TreeMap::new, Collectors.counting()));
    String expected =
        counts.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(" "));
    StringBuilder strace =
        new StringBuilder("% time     seconds  usecs/call     calls    errors syscall\n");
    StringBuilder perf =
        new StringBuilder(" sh (9), 9 events, 9%\n\n   syscall  calls  errors  total  min\n");
    StringBuilder csv = new StringBuilder("name,calls\n");
    counts.forEach((name, count) -> {
      String errors = count % 2 == 0 ? "1" : " ";
      strace.append(" 1.00    0.000030          10  " + count + " " + errors + " " + name + "\n");
      perf.append("   " + name + "    " + count + "   0   0.258   0.005   0.00%\n");
      csv.append(name + "," + count + "\n");
    });
    strace.append("100.00    0.000050          10   " + run.size() + "  1 total\n");
    assertEquals(expected, Logs.counts(strace.toString()));
    assertEquals(expected, Logs.counts("\n Summary of events:\n\n" + perf));
    assertEquals(expected, Logs.counts(csv.toString()));
  }

  @Property(tries = 100)
  void anyDamageToALineCostsAtMostThatLine(
      @ForAll("runs") List<Call> run, @ForAll int where, @ForAll byte what) throws IOException {
    StringBuilder log = new StringBuilder();
    run.forEach(call -> log.append(call.name() + "(" + call.arguments() + ") = 0\n"));
    byte[] bytes = log.toString().getBytes(StandardCharsets.ISO_8859_1);
    int at = Math.floorMod(where, bytes.length);
    if (bytes[at] == '\n' || what == '\n') {
      return;
    }
    bytes[at] = what;
    LogCounts counts = Logs.read(bytes).counts();
    assertEquals(run.size(), counts.syscalls() + counts.damagedLines(), "line by line");
  }

  @Example
  void aCallWhoseFirstLetterBecameAParenthesisIsNotTheEndOfAnother() throws IOException {
    String log = "read() = 0\n)sysctl(\") = 0\") = 0\n";
    LogCounts counts = Logs.read(log.getBytes(StandardCharsets.ISO_8859_1)).counts();
    assertEquals(1, counts.syscalls());
    assertEquals(1, counts.damagedLines());
  }

  @Property(tries = 20)
  void packedAsGzip(@ForAll("runs") List<Call> run) throws IOException {
    StringBuilder log = new StringBuilder("getpid() = 1\n"); // one name that Linux has
    run.forEach(call -> log.append(call.name() + "(" + call.arguments() + ") = 0\n"));
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(log.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
    var file = java.nio.file.Files.createTempFile("log", ".gz");
    try {
      java.nio.file.Files.write(file, packed.toByteArray());
      assertEquals(Logs.counts(log.toString()), Logs.counts(LogReader.count(file)));
    } finally {
      java.nio.file.Files.delete(file);
    }
  }

  private static String seconds(long startMicros, int call) {
    long micros = startMicros + (long) call * STEP_MICROS;
    return String.format(Locale.ROOT, "%d.%06d", micros / 1_000_000, micros % 1_000_000);
  }

  /** Tasks counted by appearance; the gap is a millisecond per call between, less the call. */
  private static String expected(List<Call> run, int callMicros) {
    List<Integer> tasks = new ArrayList<>();
    Map<Integer, Integer> lastOf = new TreeMap<>();
    StringBuilder calls = new StringBuilder();
    for (int i = 0; i < run.size(); i++) {
      Call call = run.get(i);
      if (!tasks.contains(call.task())) {
        tasks.add(call.task());
      }
      Integer last = lastOf.put(call.task(), i);
      calls.append(i == 0 ? "" : " ").append(tasks.indexOf(call.task())).append(':');
      calls.append(call.name());
      calls.append(last == null ? "" : "+" + ((i - last) * STEP_MICROS - callMicros));
    }
    return calls.toString();
  }
}
