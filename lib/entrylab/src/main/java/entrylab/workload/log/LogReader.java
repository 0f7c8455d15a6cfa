package entrylab.workload.log;

import entrylab.progress.Progress;
import entrylab.workload.CompactFormat;
import entrylab.workload.Recording;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Reads a syscall log of any known kind as a stream, gzip'd or not; memory does not grow with the
 * file.
 */
public final class LogReader {
  private static final int CHUNK = 1 << 16;
  private static final int GZIP_MAGIC = 0x8b1f;
  private static final byte[] MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

  private LogReader() {}

  /**
   * Counts the syscalls of a log.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if no line of it tells of a syscall
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static LogCounts count(Path file) throws IOException {
    return read(file, 0).counts();
  }

  /**
   * Counts the syscalls of a log and keeps the first of them in order.
   *
   * @param keep how many to keep
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it has lines, but none that tells of a syscall
   */
  public static RecordedLog read(Path file, int keep) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IllegalArgumentException("'" + file + "' is a directory, not a log");
    }
    RecordedLog log;
    try (Progress progress = Progress.of("bytes of " + file.getFileName(), size(file));
        InputStream in = open(file, progress)) {
      log = read(in, file.toString(), keep);
    } catch (EOFException | ZipException e) {
      throw new IOException("'" + file + "' is damaged as a gzip file: " + e.getMessage(), e);
    }
    if (log.counts().syscalls() == 0 && log.counts().damagedLines() > 0) {
      throw new IllegalArgumentException(
          "'" + file + "' has no line that strace, perf trace or a csv of syscalls would have");
    }
    return log;
  }

  /** A pipe has no size; its progress has a count only. */
  private static long size(Path file) throws IOException {
    return Math.max(1, Files.size(file));
  }

  private static InputStream open(Path file, Progress progress) throws IOException {
    InputStream in =
        new BufferedInputStream(new MeteredStream(Files.newInputStream(file), progress), CHUNK);
    in.mark(2);
    int magic = in.read() | in.read() << Byte.SIZE;
    in.reset();
    return magic == GZIP_MAGIC ? new GZIPInputStream(in, CHUNK) : in;
  }

  static RecordedLog read(InputStream in, String source, int keep) throws IOException {
    byte[] head = unmarked(in.readNBytes(CHUNK));
    LogFormat format = LogFormat.of(wholeLines(head));
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
    return format == LogFormat.COMPACT ? compact(all, source, keep) : lines(format, all, keep);
  }

  /** Without the mark that some programs begin a text in UTF-8 with. */
  private static byte[] unmarked(byte[] head) {
    boolean marked =
        Arrays.equals(head, 0, Math.min(MARK.length, head.length), MARK, 0, MARK.length);
    return marked ? Arrays.copyOfRange(head, MARK.length, head.length) : head;
  }

  private static byte[] wholeLines(byte[] head) {
    int end = head.length;
    while (end > 0 && head[end - 1] != '\n') {
      end--;
    }
    return head.length < CHUNK || end == 0 ? head : Arrays.copyOf(head, end);
  }

  private static RecordedLog lines(LogFormat format, InputStream in, int keep) throws IOException {
    NameTable names = new NameTable();
    CallTally tally = new CallTally(names, keep);
    LineParser parser = format.parser(names, tally);
    ByteLines lines = new ByteLines(in);
    Damage damage = new Damage();
    long count = 0;
    while (lines.next()) {
      count++;
      LineKind kind =
          lines.overlong()
              ? LineKind.DAMAGED
              : parser.parse(lines.buffer(), lines.start(), lines.end());
      damage.take(kind, lines, count);
    }
    damage.take(parser.end(), lines, count);
    return new RecordedLog(
        new LogCounts(
            format, tally.counts(), tally.summary(), count, damage.count(), damage.first()),
        tally.recording(Map.of()));
  }

  private static RecordedLog compact(InputStream in, String source, int keep) {
    var text = new InputStreamReader(in, StandardCharsets.UTF_8);
    Recording recording = CompactFormat.read(source, text);
    return new RecordedLog(
        new LogCounts(LogFormat.COMPACT, recording.counts(), false, recording.size(), 0, List.of()),
        recording.first(keep));
  }
}
