package entrylab.workload.log;

import entrylab.workload.CallAbi;
import entrylab.workload.CallName;
import entrylab.workload.Recording;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the calls of a log and, where asked to, keeps the first of them in order. */
final class Tally implements CallSink {
  private static final CallAbi[] ABIS = CallAbi.values();

  private final NameTable names;
  private final Recording.Builder order = new Recording.Builder();
  private final int keep;
  private final long[] counts = new long[NameTable.MAX_NAMES * ABIS.length];
  private final CallName[] known = new CallName[counts.length];
  private final Map<CallName, Integer> seen = new LinkedHashMap<>();
  private boolean ordered = true;

  /**
   * Counts all calls.
   *
   * @param keep how many to keep in order
   */
  Tally(NameTable names, int keep) {
    this.names = names;
    this.keep = keep;
  }

  @Override
  public void calls(int name, CallAbi abi, int task, int gapMicros, long count) {
    int index = name * ABIS.length + abi.ordinal();
    if (counts[index] == 0) {
      known[index] = new CallName(names.name(name), abi);
      seen.put(known[index], index);
    }
    counts[index] += count;
    ordered &= count == 1;
    if (ordered && order.size() < keep) {
      order.add(known[index], task, gapMicros);
    }
  }

  /** Calls per name, in order of first appearance. */
  Map<CallName, Long> counts() {
    Map<CallName, Long> byName = new LinkedHashMap<>();
    seen.forEach((call, index) -> byName.put(call, counts[index]));
    return byName;
  }

  /** Whether the log told of calls one by one. */
  boolean ordered() {
    return ordered;
  }

  /** The calls kept. */
  Recording recording(Map<String, String> header) {
    return order.build(header);
  }
}
