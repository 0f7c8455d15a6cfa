package entrylab.core.replay;

import entrylab.core.cpu.Cpu;
import entrylab.core.pipeline.CarriedStores;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.Timing;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of how long traces take on one CPU: each pattern is timed once and remembered.
 *
 * <p>What is remembered is what would be timed again, so simulators may share it, in any number of
 * threads, without a change to their results. It is forgotten when it gets too large.
 */
public final class Timings {
  private static final int CAPACITY = 200_000;

  /** What a run cost and what it left behind. */
  record Remembered(Timing timing, CarriedStores after) {}

  private final Cpu cpu;
  private final Map<Pattern, Remembered> memo = new ConcurrentHashMap<>();

  /** Knows nothing yet. */
  public Timings(Cpu cpu) {
    this.cpu = cpu;
  }

  /** The CPU that traces must be compiled for. */
  public Cpu cpu() {
    return cpu;
  }

  /** The timing of a pattern; {@code null} if it is not known. */
  Remembered known(CompiledTrace trace, byte[] outcomes, CarriedStores before) {
    return memo.get(new Pattern(trace, outcomes, before));
  }

  /** Remembers a timing; the outcomes are copied. */
  Remembered keep(
      CompiledTrace trace,
      byte[] outcomes,
      CarriedStores before,
      Timing timing,
      CarriedStores after) {
    if (memo.size() >= CAPACITY) {
      memo.clear();
    }
    Remembered fresh = new Remembered(timing, after);
    memo.put(new Pattern(trace, outcomes.clone(), before), fresh);
    return fresh;
  }
}
