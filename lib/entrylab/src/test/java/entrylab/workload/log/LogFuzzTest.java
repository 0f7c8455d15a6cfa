package entrylab.workload.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import entrylab.workload.CallAbi;
import entrylab.workload.SyscallStream;
import entrylab.workload.log.line.ByteLines;
import entrylab.workload.log.line.CallSink;
import entrylab.workload.log.line.Damage;
import entrylab.workload.log.line.LineKind;
import entrylab.workload.log.line.LineParser;
import entrylab.workload.log.line.LogFormat;
import entrylab.workload.log.line.NameTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Whatever the bytes, a reader neither fails nor counts more than there are lines.
 *
 * <p>Runs the kept inputs as ordinary tests. With {@code JAZZER_FUZZ=1} and {@code
 * -Dtest=LogFuzzTest#strace} it searches for new ones, led by the coverage they bring.
 */
class LogFuzzTest {

  @FuzzTest(maxDuration = "60s")
  void strace(byte[] log) throws IOException {
    read(LogFormat.STRACE, log);
  }

  @FuzzTest(maxDuration = "60s")
  void perf(byte[] log) throws IOException {
    read(LogFormat.PERF, log);
  }

  @FuzzTest(maxDuration = "60s")
  void ltrace(byte[] log) throws IOException {
    read(LogFormat.LTRACE, log);
  }

  @FuzzTest(maxDuration = "60s")
  void events(byte[] log) throws IOException {
    read(LogFormat.EVENTS, log);
  }

  @FuzzTest(maxDuration = "60s")
  void csv(byte[] log) throws IOException {
    read(LogFormat.CSV, log);
  }

  @FuzzTest(maxDuration = "60s")
  void anything(byte[] log) {
    RecordedLog whole;
    try {
      whole = Logs.read(log);
    } catch (IllegalArgumentException | UncheckedIOException refused) {
      // A packing that is damaged, or a file that is known to be something else.
      assertTrue(refused.getMessage().contains("'log' is "), refused.toString());
      return;
    }
    long inOrder = whole.counts().summary() ? 0 : whole.counts().syscalls();
    assertEquals(inOrder, whole.recording().size(), "every call is in the order");
  }

  private static void read(LogFormat format, byte[] log) throws IOException {
    Check check = new Check();
    LineParser parser = format.parser(check.names, check);
    ByteLines lines = new ByteLines(new ByteArrayInputStream(log), 256);
    Damage damage = new Damage();
    for (long number = 1; lines.next(); number++) {
      check.single = 0;
      LineKind kind = parser.parse(lines.buffer(), lines.start(), lines.end());
      assertTrue(check.single <= 1, "a line tells of one name at most");
      boolean damaged = kind == LineKind.DAMAGED || kind == LineKind.BEGUN;
      assertTrue(check.single == 0 || !damaged, "damage tells of nothing");
      long before = damage.count();
      damage.take(kind, lines, number);
      assertTrue(kind != LineKind.JOINED || damage.count() < before, "it joins what was damaged");
    }
    check.single = 0;
    long before = damage.count();
    LineKind last = parser.end();
    damage.take(last, lines, 0);
    assertTrue(last == LineKind.OTHER || last == LineKind.JOINED, "the end is no line");
    assertTrue(check.single <= 1 && (check.single == 0 || damage.count() < before));
  }

  /** Holds each call against what calls can be. */
  private static final class Check implements CallSink {
    private final NameTable names = new NameTable();
    private int single;

    @Override
    public void call(int name, CallAbi abi, int task, int gapMicros) {
      assertTrue(task >= 0 && gapMicros >= SyscallStream.NO_GAP);
      take(name);
    }

    @Override
    public void sum(int name, CallAbi abi, long count) {
      assertTrue(count > 0);
      take(name);
    }

    private void take(int name) {
      single++;
      assertTrue(name >= 0 && name < names.size() && !names.name(name).isEmpty());
    }
  }
}
