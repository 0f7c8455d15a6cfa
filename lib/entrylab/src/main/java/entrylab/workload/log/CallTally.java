package entrylab.workload.log;

import entrylab.workload.CallAbi;
import entrylab.workload.CallName;
import entrylab.workload.Recording;
import entrylab.workload.log.line.CallSink;
import entrylab.workload.log.line.NameTable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the calls of a log and, where asked to, keeps the first of them in order. */
final class CallTally implements CallSink {
  private static final CallAbi[] ABIS = CallAbi.values();

  /** So that the counts of all names together still fit 64 bits. */
  private static final long LARGEST_SHARE = (long) NameTable.MAX_NAMES * ABIS.length;

  private final NameTable names;
  private final Recording.Builder order = new Recording.Builder();
  private final int keep;
  private final long[] counts = new long[NameTable.MAX_NAMES * ABIS.length];
  private final CallName[] known = new CallName[counts.length];
  private final Map<CallName, Integer> seen = new LinkedHashMap<>();
  private boolean summary;
  private int firstTask;
  private int nextTask;

  /**
   * Counts all calls.
   *
   * @param keep how many to keep in order
   */
  CallTally(NameTable names, int keep) {
    this.names = names;
    this.keep = keep;
  }

  @Override
  public void call(int name, CallAbi abi, int task, int gapMicros) {
    CallName call = count(name, abi, 1);
    if (order.size() < keep) {
      nextTask = Math.max(nextTask, firstTask + task + 1);
      order.add(call, firstTask + task, gapMicros);
    }
  }

  /** Tasks from now on are those of another file, and others than before. */
  void nextFile() {
    firstTask = nextTask;
  }

  @Override
  public void sum(int name, CallAbi abi, long calls) {
    count(name, abi, calls);
    summary = true;
  }

  private CallName count(int name, CallAbi abi, long calls) {
    int index = name * ABIS.length + abi.ordinal();
    if (known[index] == null) {
      known[index] = new CallName(names.name(name), abi);
      seen.put(known[index], index);
    }
    // Sums of made-up counts may exceed 64 bits; they stay at the largest.
    counts[index] += Math.min(calls, Long.MAX_VALUE / LARGEST_SHARE - counts[index]);
    return known[index];
  }

  /** Calls per name, in order of first appearance. */
  Map<CallName, Long> counts() {
    Map<CallName, Long> byName = new LinkedHashMap<>();
    seen.forEach((call, index) -> byName.put(call, counts[index]));
    return byName;
  }

  /** Whether some of the calls came from a summary, so that the log has no order. */
  boolean summary() {
    return summary;
  }

  /** The calls kept; none of a summary. */
  Recording recording(Map<String, String> header) {
    return summary ? new Recording.Builder().build(header) : order.build(header);
  }
}
