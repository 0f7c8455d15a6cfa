package entrylab.reproduce;

import entrylab.workload.CompactFormat;
import entrylab.workload.Recording;
import entrylab.workload.catalogue.Workloads;
import entrylab.workload.log.LogReader;
import entrylab.workload.log.LogWorkload;
import entrylab.workload.log.RecordedLog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The reader's own logs among workloads, each read once, and how a manifest refers to them: by a
 * file beside it that has their calls, but no paths, arguments or pids, and nothing of where they
 * lay.
 *
 * @param bySource what each travels as, by the word for it
 */
record OwnLogs(Map<String, Travelling> bySource) {
  private static final String SUFFIX = ".calls";

  /**
   * A log as it travels.
   *
   * @param name of its file
   * @param bytes of it
   */
  record Travelling(String name, byte[] bytes) {
    Input input() {
      return new Input(name, Checksum.of(bytes));
    }
  }

  /**
   * Those among words for workloads.
   *
   * @throws IllegalArgumentException if one cannot be read, or holds no syscalls
   */
  static OwnLogs of(List<String> workloads) {
    Map<String, Travelling> logs = new LinkedHashMap<>();
    workloads.stream()
        .flatMap(word -> Workloads.sources(word).stream())
        .filter(source -> !Workloads.names().contains(source))
        .forEach(source -> logs.computeIfAbsent(source, OwnLogs::travelling));
    return new OwnLogs(logs);
  }

  /**
   * A log without what is private: what the lab replays of it. A summary has nothing else, and a
   * file that was stripped before stays as it is.
   */
  private static Travelling travelling(String source) {
    Path file = Path.of(source);
    String name = OwnFiles.name(source);
    try {
      if (Files.isRegularFile(file) && begins(file)) {
        return new Travelling(name, Files.readAllBytes(file));
      }
      RecordedLog log = LogReader.read(file, LogWorkload.KEPT);
      if (log.counts().summary()) {
        return new Travelling(name, Files.readAllBytes(file));
      }
      StringBuilder text = new StringBuilder();
      CompactFormat.write(named(log.recording(), name), text);
      return new Travelling(name + SUFFIX, text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read the log '" + source + "'", e);
    }
  }

  private static Recording named(Recording recording, String name) {
    Map<String, String> header = new LinkedHashMap<>(recording.header());
    header.put(LogWorkload.NAME, name);
    return recording.withHeader(header);
  }

  /** Whether a file is of the compact format. */
  private static boolean begins(Path file) throws IOException {
    byte[] magic = CompactFormat.MAGIC.getBytes(StandardCharsets.UTF_8);
    try (var in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(magic.length), magic);
    }
  }

  /** The files, with their sums. */
  Stream<Input> inputs() {
    return bySource.values().stream().map(Travelling::input);
  }

  /** Writes each log beside a manifest. */
  void keep(Path folder) {
    bySource.values().forEach(log -> WholeFile.write(folder.resolve(log.name()), log.bytes()));
  }

  /** Words in which logs go by the names that they travel under. */
  List<String> beside(List<String> workloads) {
    return mapped(
        workloads, source -> bySource.containsKey(source) ? bySource.get(source).name() : source);
  }

  /** A list of words with commas between them, its logs by where they are now. */
  static String in(Map<String, Path> places, String words) {
    List<String> found =
        mapped(
            List.of(words.split(",", -1)),
            source -> places.containsKey(source) ? places.get(source).toString() : source);
    return String.join(",", found);
  }

  /** A list of words with commas between them, its logs by the names that they travel under. */
  String beside(String words) {
    return String.join(",", beside(List.of(words.split(",", -1))));
  }

  private static List<String> mapped(List<String> workloads, UnaryOperator<String> other) {
    return workloads.stream().map(word -> Workloads.withSources(word, other)).toList();
  }
}
