package entrylab.workload.log.line;

import java.util.List;
import java.util.function.BiFunction;

/** The kinds of log that can be read. */
public enum LogFormat {
  /** strace's lines or its {@code -c} tables. */
  STRACE("strace", StraceParser::new),
  /** perf trace's lines or its {@code -s} tables. */
  PERF("perf trace", PerfParser::new),
  /** What ltrace -S prints among the calls of libraries. */
  LTRACE("ltrace -S", LogFormat::ltrace),
  /** Tracepoints of system calls, as perf script or ftrace's trace_pipe print them. */
  EVENTS("perf script", EventParser::new),
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

  private static LineParser ltrace(NameTable names, CallSink sink) {
    return new StraceParser(names, sink, CallForm.LTRACE);
  }

  public LineParser parser(NameTable names, CallSink sink) {
    return parser.apply(names, sink);
  }

  /** Those that a text may be which is no log of strace or ltrace. */
  public static List<LogFormat> besidesStrace() {
    return List.of(PERF, EVENTS, CSV);
  }

  @Override
  public String toString() {
    return text;
  }
}
