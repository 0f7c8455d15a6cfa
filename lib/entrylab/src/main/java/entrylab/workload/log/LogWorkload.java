package entrylab.workload.log;

import entrylab.workload.Mix;
import entrylab.workload.RecordedWorkload;
import entrylab.workload.Recording;
import entrylab.workload.Workload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A reader's own log as a workload: replayed in order, or mixed where the log is a summary. */
public final class LogWorkload {
  /** How many calls are kept for replay, from the start: 48 MiB of memory. */
  public static final int KEPT = 1 << 22;

  /** The header line of a compact file that says which log it was made from, by its name alone. */
  public static final String NAME = "name";

  private LogWorkload() {}

  /**
   * Reads a log of any kind {@link LogReader} knows.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it holds no syscalls
   */
  public static Workload read(Path file) throws IOException {
    RecordedLog log = LogReader.read(file, KEPT);
    Recording recording = log.recording();
    String name = recording.header().getOrDefault(NAME, file.getFileName().toString());
    long all = log.counts().syscalls();
    if (log.counts().summary()) {
      return Mix.ofCounts(
          name,
          "summary of " + log.counts().format() + " with " + all + " calls, drawn independently",
          log.counts().counts());
    }
    Map<String, String> header = new LinkedHashMap<>(recording.header());
    String what = "log of " + log.counts().format();
    header.putIfAbsent("what", recording.size() == all ? what : what + ", the first of " + all);
    return new RecordedWorkload(name, recording.withHeader(header));
  }
}
