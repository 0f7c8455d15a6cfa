package entrylab.core.replay;

import entrylab.core.pipeline.CarriedStores;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.OutOfOrderCore;
import entrylab.core.pipeline.Timing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times each pattern once and remembers it; forgets the one used longest ago when full. */
final class TimingMemo {
  private static final int CAPACITY = 200_000;

  /** What a run cost and what it left behind. */
  record Remembered(Timing timing, CarriedStores after) {}

  private final OutOfOrderCore core;
  private final List<CompiledTrace> traces;
  private final Map<Pattern, Remembered> memo =
      new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Pattern, Remembered> eldest) {
          return size() > CAPACITY;
        }
      };
  private long timed;

  TimingMemo(OutOfOrderCore core, List<CompiledTrace> traces) {
    this.core = core;
    this.traces = traces;
  }

  /** The timing of a pattern; the outcomes are copied if they have to be kept. */
  Remembered time(int trace, byte[] outcomes, CarriedStores before) {
    Remembered known = memo.get(new Pattern(trace, outcomes, before));
    if (known != null) {
      return known;
    }
    timed++;
    Timing timing = core.time(traces.get(trace), outcomes, before);
    Remembered fresh = new Remembered(timing, core.carried());
    memo.put(new Pattern(trace, outcomes.clone(), before), fresh);
    return fresh;
  }

  /** How many patterns had to be timed. */
  long timed() {
    return timed;
  }
}
