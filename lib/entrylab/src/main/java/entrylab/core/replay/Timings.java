package entrylab.core.replay;

import entrylab.core.cpu.Cpu;
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

  private final Cpu cpu;
  private final Map<TimingKey, RememberedTiming> memo = new ConcurrentHashMap<>();

  /** Knows nothing yet. */
  public Timings(Cpu cpu) {
    this.cpu = cpu;
  }

  /** The CPU that traces must be compiled for. */
  public Cpu cpu() {
    return cpu;
  }

  /** The timing of a pattern; {@code null} if it is not known. */
  RememberedTiming known(TimingKey pattern) {
    return memo.get(pattern);
  }

  /** Remembers a timing; the pattern must not change any more. */
  void keep(TimingKey pattern, RememberedTiming timing) {
    if (memo.size() >= CAPACITY) {
      memo.clear();
    }
    memo.put(pattern, timing);
  }
}
