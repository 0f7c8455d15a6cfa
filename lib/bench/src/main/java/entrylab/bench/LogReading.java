package entrylab.bench;

import entrylab.workload.log.LogCounts;
import entrylab.workload.log.LogReader;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast logs are read, in decimal megabytes per second: one operation is one megabyte, of a
 * gzip'd log one of its text.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@State(Scope.Benchmark)
@Fork(value = 2, jvmArgsAppend = "-Xmx64m")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class LogReading {
  private static final int MEGABYTES = 100;
  private static final int MEGABYTE = 1_000_000;

  /** The kind of log. */
  @Param({"strace", "strace-f-ttt-T", "strace-f-ttt-T.gz", "perf", "csv"})
  public String kind;

  private Path log;

  /** Writes a log of lines as long as real ones: about 80 bytes of strace, 100 of perf trace. */
  @Setup(Level.Trial)
  public void write() throws IOException {
    log = Files.createTempFile("log", ".txt");
    long bytes = 0;
    try (var out = new OutputStreamWriter(stream(), StandardCharsets.US_ASCII)) {
      for (long call = 0; bytes < (long) MEGABYTES * MEGABYTE; call++) {
        String line = line(call);
        out.write(line);
        bytes += line.length();
      }
    }
  }

  private OutputStream stream() throws IOException {
    var file = new BufferedOutputStream(Files.newOutputStream(log));
    return kind.endsWith(".gz") ? new GZIPOutputStream(file) : file;
  }

  private String line(long call) {
    int task = 4000 + (int) (call / 7 % 5);
    return switch (kind) {
      case "strace" ->
          "openat(AT_FDCWD, \"/usr/lib/x86_64-linux-gnu/libc.so.6\", O_RDONLY|O_CLOEXEC) = 3\n";
      case "strace-f-ttt-T", "strace-f-ttt-T.gz" ->
          task
              + "  "
              + (1_700_000_000 + call / 1_000_000)
              + "."
              + (100_000 + call % 900_000)
              + " read(3, \"\\177ELF\\2\\1\\1\\3\"..., 832) = 832 <0.000012>\n";
      case "perf" ->
          "     "
              + call / 10
              + ".067 ( 0.003 ms): ls/"
              + task
              + " mmap(len: 8192, prot: READ|WRITE, flags: PRIVATE|ANONYMOUS) = 0x7fe62d705000\n";
      default -> "read," + task + "\n";
    };
  }

  /** Removes the log. */
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    Files.delete(log);
  }

  /** Reads the log once and counts its calls. */
  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public LogCounts count() throws IOException {
    return LogReader.count(log);
  }
}
