package entrylab.workload;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * How many syscalls a recorded program makes in a second of its life.
 *
 * <pre>{@code
 * show(SyscallRate.of(Workloads.get("git-status"))); // calls a second, where the recording has times
 * }</pre>
 */
public final class SyscallRate {
  private static final double MILLIS_PER_SECOND = 1e3;
  private static final double MICROS_PER_SECOND = 1e6;

  private SyscallRate() {}

  /**
   * Calls per second: all calls of the run over the time it took without a tracer, where the
   * recording says both; else the calls kept over the time that their tasks spent between calls,
   * which has the tracer's own time in it. Empty where the log has no time.
   */
  public static OptionalDouble of(Workload workload) {
    if (!(workload instanceof RecordedWorkload recorded)) {
      return OptionalDouble.empty();
    }
    Recording recording = recorded.recording();
    Map<String, String> header = recording.header();
    String millis = header.getOrDefault("untraced-milliseconds", "");
    if (millis.matches("[1-9][0-9]{0,9}")) {
      return OptionalDouble.of(
          calls(header, recording) * MILLIS_PER_SECOND / Long.parseLong(millis));
    }
    return fromGaps(recording);
  }

  /** The header's {@code calls: N}, or {@code calls: the first K of N}. */
  private static double calls(Map<String, String> header, Recording recording) {
    String last = header.getOrDefault("calls", "").replaceFirst(".* ", "");
    return last.matches("[1-9][0-9]{0,14}") ? Double.parseDouble(last) : recording.size();
  }

  private static OptionalDouble fromGaps(Recording recording) {
    double micros = 0;
    long timed = 0;
    for (int call = 0; call < recording.size(); call++) {
      if (recording.gapMicros(call) != SyscallStream.NO_GAP) {
        micros += recording.gapMicros(call);
        timed++;
      }
    }
    return micros == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(timed * MICROS_PER_SECOND / micros);
  }
}
