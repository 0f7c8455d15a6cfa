package entrylab.workload.log;

import entrylab.progress.Progress;
import entrylab.workload.CompactFormat;
import entrylab.workload.Recording;
import entrylab.workload.log.line.LogFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads a syscall log of any known kind as a stream, packed or not, as its tracer wrote it or as a
 * mail, a terminal or another log has it; memory does not grow with the file.
 */
public final class LogReader {
  private LogReader() {}

  /**
   * Counts the syscalls of a log.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it holds no syscall, in a line that says what it holds
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static LogCounts count(Path file) throws IOException {
    return read(file, 0).counts();
  }

  /**
   * Counts the syscalls of a log and keeps the first of them in order.
   *
   * @param file a log, or the folder of {@code strace -ff}
   * @param keep how many to keep
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it holds no syscall, in a line that says what it holds
   */
  public static RecordedLog read(Path file, int keep) throws IOException {
    return read(LogSource.of(file), keep);
  }

  /**
   * Reads several files as one log, one after the other; tasks of different files are different.
   *
   * @param keep how many calls to keep
   * @throws IOException if one cannot be read
   * @throws IllegalArgumentException if one holds no syscall, in a line that says what it holds
   */
  public static RecordedLog read(List<LogSource> sources, int keep) throws IOException {
    long bytes = sources.stream().mapToLong(LogSource::bytes).sum();
    String first = String.valueOf(Path.of(sources.getFirst().name()).getFileName());
    String what = "bytes of " + (sources.size() == 1 ? first : sources.size() + " files");
    LogBuilder builder = new LogBuilder(keep, sources.size() > 1);
    try (Progress progress = Progress.of(what, bytes)) {
      for (LogSource source : sources) {
        try (InputStream in = new MeteredStream(source.opener().open(), progress)) {
          if (sources.size() == 1) {
            return read(in, source.name(), keep).checked(source.name());
          }
          builder.add(LogText.of(unpacked(in, source.name()), source.name()), source.name());
        }
      }
    }
    return builder.log().checked(sources.size() + " files from " + first);
  }

  /** Unpacks as often as something was packed, twice at most. */
  private static InputStream unpacked(InputStream in, String source) throws IOException {
    return Packing.open(Packing.open(in, source), source);
  }

  static RecordedLog read(InputStream in, String source, int keep) throws IOException {
    LogText text = LogText.of(unpacked(in, source), source);
    if (text.format() == LogFormat.COMPACT) {
      return compact(text.in(), source, keep);
    }
    LogBuilder builder = new LogBuilder(keep, false);
    builder.add(text, source);
    return builder.log();
  }

  private static RecordedLog compact(InputStream in, String source, int keep) {
    var text = new InputStreamReader(in, StandardCharsets.UTF_8);
    Recording recording = CompactFormat.read(source, text);
    return new RecordedLog(LogCounts.of(recording), recording.first(keep));
  }
}
