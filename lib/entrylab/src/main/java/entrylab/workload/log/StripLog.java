package entrylab.workload.log;

import entrylab.workload.CompactFormat;
import entrylab.workload.Recording;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Turns a log into a compact workload file: names, order, tasks and times stay; paths, arguments,
 * results and pids go.
 */
public final class StripLog {
  /** Largest file kept in {@code data/workloads}, in bytes. */
  public static final long MAX_BYTES = 1 << 20;

  private StripLog() {}

  /**
   * Strips a log.
   *
   * @param keep how many calls to keep at most, from the start
   * @param about header lines: command, versions, machine, date
   * @return the counts of the whole log
   * @throws IOException if a file cannot be read or written
   * @throws IllegalArgumentException if the log has no calls in order
   */
  public static LogCounts strip(Path log, Path to, int keep, Map<String, String> about)
      throws IOException {
    RecordedLog read = LogReader.read(log, keep);
    save(read, to, about);
    return read.counts();
  }

  /**
   * Writes what was kept of a log.
   *
   * @param about header lines: command, versions, machine, date
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if no calls were kept in order
   */
  public static void save(RecordedLog read, Path to, Map<String, String> about) throws IOException {
    Recording recording = read.recording();
    if (recording.size() == 0) {
      throw new IllegalArgumentException(
          "the log holds no calls one by one; a summary cannot be replayed");
    }
    long all = read.counts().syscalls();
    Map<String, String> header = new LinkedHashMap<>(about);
    header.put(
        "calls",
        all == recording.size() ? "" + all : "the first " + recording.size() + " of " + all);
    header.put("tasks", "" + recording.tasks());
    header.put("damaged-lines", "" + read.counts().damagedLines());
    try (Writer out = Files.newBufferedWriter(to)) {
      CompactFormat.write(recording.withHeader(header), out);
    }
  }

  /**
   * Strips {@code LOG} to {@code OUT}, with a header from a file of {@code key: value} lines.
   *
   * @param args log, output, header file, and how many calls to keep
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      System.err.println("usage: StripLog LOG OUT HEADER KEEP");
      System.exit(2);
    }
    Map<String, String> about = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of(args[2]))) {
      int colon = line.indexOf(": ");
      about.put(line.substring(0, colon), line.substring(colon + 2));
    }
    Path out = Path.of(args[1]);
    LogCounts counts = strip(Path.of(args[0]), out, Integer.parseInt(args[3]), about);
    System.out.printf(
        Locale.ROOT,
        "%s: %d calls, %d damaged lines, %d bytes%n",
        out.getFileName(),
        counts.syscalls(),
        counts.damagedLines(),
        Files.size(out));
    if (Files.size(out) > MAX_BYTES) {
      System.err.println(out + " is over " + MAX_BYTES + " bytes; keep fewer calls");
      System.exit(1);
    }
  }
}
