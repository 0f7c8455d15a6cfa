package entrylab.workload.log;

import entrylab.workload.CallName;
import entrylab.workload.Recording;
import entrylab.workload.log.line.DamagedLine;
import entrylab.workload.log.line.LogFormat;
import java.util.List;
import java.util.Map;

/**
 * What a log holds, without its order.
 *
 * @param format the kind of log it was read as
 * @param counts calls per name and ABI, in order of first appearance
 * @param summary whether the log holds counts only, not calls one by one
 * @param lines lines read, blank ones included
 * @param damagedLines lines skipped because no such log has them
 * @param firstDamaged the first of these
 * @param notes what else there is to say about how it was read, in words
 */
public record LogCounts(
    LogFormat format,
    Map<CallName, Long> counts,
    boolean summary,
    long lines,
    long damagedLines,
    List<DamagedLine> firstDamaged,
    List<String> notes) {

  /** What a compact file holds, none of whose lines may be damaged. */
  static LogCounts of(Recording recording) {
    return new LogCounts(
        LogFormat.COMPACT, recording.counts(), false, recording.size(), 0, List.of(), List.of());
  }

  /** All syscalls of the log. */
  public long syscalls() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
