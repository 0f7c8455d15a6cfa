package entrylab.workload.log;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads a syscall log of any known kind as a stream; memory does not grow with the file. */
public final class LogReader {
  private static final int GZIP_BUFFER = 1 << 16;
  private static final int GZIP_MAGIC = 0x8b1f;

  private LogReader() {}

  /**
   * Counts the syscalls of a log, gzip'd or not.
   *
   * @throws IOException if the file cannot be read
   */
  public static LogCounts count(Path file) throws IOException {
    return record(file, 0).counts();
  }

  /**
   * Counts the syscalls of a log and keeps the first of them in order.
   *
   * @param keep how many to keep
   * @throws IOException if the file cannot be read
   */
  public static RecordedLog record(Path file, int keep) throws IOException {
    try (InputStream in = open(file)) {
      return record(in, keep);
    }
  }

  private static InputStream open(Path file) throws IOException {
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), GZIP_BUFFER);
    in.mark(2);
    int magic = in.read() | in.read() << Byte.SIZE;
    in.reset();
    return magic == GZIP_MAGIC ? new GZIPInputStream(in, GZIP_BUFFER) : in;
  }

  static RecordedLog record(InputStream in, int keep) throws IOException {
    NameTable names = new NameTable();
    Tally tally = new Tally(names, keep);
    LineParser parser = LogFormat.STRACE.parser(names, tally);
    ByteLines lines = new ByteLines(in);
    long count = 0;
    long damaged = 0;
    while (lines.next()) {
      count++;
      if (lines.overlong()
          || parser.parse(lines.buffer(), lines.start(), lines.end()) == LineKind.DAMAGED) {
        damaged++;
      }
    }
    return new RecordedLog(
        new LogCounts(LogFormat.STRACE, tally.counts(), count, damaged), tally.recording(Map.of()));
  }
}
