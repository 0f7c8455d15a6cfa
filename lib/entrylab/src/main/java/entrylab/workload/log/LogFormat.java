package entrylab.workload.log;

import entrylab.workload.CallAbi;
import entrylab.workload.CompactFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;

/** The kinds of log that can be read. */
public enum LogFormat {
  /** strace's lines or its {@code -c} tables. */
  STRACE("strace", StraceParser::new),
  /** perf trace's lines or its {@code -s} tables. */
  PERF("perf trace", PerfParser::new),
  /** A name per line, with further columns if a heading names them. */
  CSV("csv", CsvParser::new),
  /** A compact workload file, as in {@code data/workloads}. */
  COMPACT("compact workload", null);

  private final String text;
  private final BiFunction<NameTable, CallSink, LineParser> parser;

  LogFormat(String text, BiFunction<NameTable, CallSink, LineParser> parser) {
    this.text = text;
    this.parser = parser;
  }

  LineParser parser(NameTable names, CallSink sink) {
    return parser.apply(names, sink);
  }

  /**
   * The kind of log a file is, by its beginning: the one that finds the most calls in it.
   *
   * @param sample whole lines from the beginning of the file
   */
  static LogFormat of(byte[] sample) {
    byte[] magic = CompactFormat.MAGIC.getBytes(StandardCharsets.US_ASCII);
    if (startsWith(sample, magic)) {
      return COMPACT;
    }
    LogFormat best = STRACE;
    long most = 0;
    for (LogFormat format : values()) {
      long found = format == COMPACT ? 0 : format.callsIn(sample);
      if (found > most) {
        best = format;
        most = found;
      }
    }
    return best;
  }

  private static boolean startsWith(byte[] text, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= text.length || text[i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  private long callsIn(byte[] sample) {
    LineParser lines = parser(new NameTable(), new Nowhere());
    var text = new ByteLines(new ByteArrayInputStream(sample), sample.length + 1);
    long calls = 0;
    try {
      while (text.next()) {
        calls += lines.parse(text.buffer(), text.start(), text.end()) == LineKind.CALL ? 1 : 0;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return calls;
  }

  /** Lets everything pass: what a sample is counted with. */
  private static final class Nowhere implements CallSink {
    @Override
    public void call(int name, CallAbi abi, int task, int gapMicros) {}

    @Override
    public void sum(int name, CallAbi abi, long count) {}
  }

  @Override
  public String toString() {
    return text;
  }
}
