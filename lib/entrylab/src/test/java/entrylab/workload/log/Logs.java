package entrylab.workload.log;

import entrylab.workload.CallName;
import entrylab.workload.Recording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Logs given as text, and what was read from them as text. */
public final class Logs {
  private static final int ALL = 1 << 20;

  private Logs() {}

  public static RecordedLog read(String text) {
    return read(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  public static RecordedLog read(byte[] bytes) {
    try {
      return LogReader.read(new ByteArrayInputStream(bytes), "log", ALL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code "read=2 write=1"}, by name. */
  public static String counts(String text) {
    return counts(read(text).counts());
  }

  public static String counts(LogCounts counts) {
    Map<String, Long> sorted = new TreeMap<>();
    counts.counts().forEach((call, count) -> sorted.put(call.toString(), count));
    return sorted.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(" "));
  }

  /** {@code "0:read 1:write+7"}: task, name, gap in microseconds where known; in order. */
  public static String calls(String text) {
    return calls(read(text).recording());
  }

  public static String calls(Recording recording) {
    return IntStream.range(0, recording.size())
        .mapToObj(call -> call(recording, call))
        .collect(Collectors.joining(" "));
  }

  private static String call(Recording recording, int call) {
    CallName name = recording.names().get(recording.code(call));
    int gap = recording.gapMicros(call);
    return recording.task(call) + ":" + name + (gap < 0 ? "" : "+" + gap);
  }

  public static long damaged(String text) {
    return read(text).counts().damagedLines();
  }
}
