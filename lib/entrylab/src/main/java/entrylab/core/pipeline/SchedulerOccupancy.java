package entrylab.core.pipeline;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/**
 * How many micro-ops wait in the scheduler; an entry is free when its micro-op begins to execute.
 */
final class SchedulerOccupancy {
  private final int entries;
  private int[] leaving = new int[1024];
  private long[] leaver = new long[1024];
  private int horizon;
  private int now;
  private int waiting;

  SchedulerOccupancy(int entries) {
    this.entries = entries;
  }

  /** The first moment not before {@code moment} at which {@code uops} entries are free. */
  long room(long moment, int uops) {
    advance(Moment.cycle(moment));
    long at = moment;
    while (waiting + uops > entries && now < horizon) {
      advance(now + 1);
      if (leaving[now] > 0) {
        at = Math.max(at, leaver[now]);
      }
    }
    return at;
  }

  /** Notes a micro-op that waits from the current moment on until it begins to execute. */
  void enter(long begins) {
    int cycle = Moment.cycle(begins);
    if (cycle <= now) {
      return;
    }
    if (cycle >= leaving.length) {
      leaving = Arrays.copyOf(leaving, 2 * cycle);
      leaver = Arrays.copyOf(leaver, 2 * cycle);
    }
    leaving[cycle]++;
    leaver[cycle] = Math.max(leaver[cycle], begins);
    horizon = Math.max(horizon, cycle);
    waiting++;
  }

  private void advance(int cycle) {
    while (now < cycle) {
      now++;
      if (now <= horizon) {
        waiting -= leaving[now];
      }
    }
  }

  /** Changes the moments of all that wait. */
  void replaceAll(LongUnaryOperator change) {
    for (int cycle = now + 1; cycle <= horizon; cycle++) {
      leaver[cycle] = change.applyAsLong(leaver[cycle]);
    }
  }

  /** Forgets the first cycles, which have to be over, and counts from behind them. */
  void forget(int cycles) {
    int from = now + 1;
    int waits = Math.max(0, horizon + 1 - from);
    System.arraycopy(leaving, from, leaving, from - cycles, waits);
    System.arraycopy(leaver, from, leaver, from - cycles, waits);
    now -= cycles;
    int end = from - cycles + waits;
    Arrays.fill(leaving, 0, from - cycles, 0);
    Arrays.fill(leaver, 0, from - cycles, 0);
    Arrays.fill(leaving, Math.min(end, horizon + 1), horizon + 1, 0);
    Arrays.fill(leaver, Math.min(end, horizon + 1), horizon + 1, 0);
    horizon = waits == 0 ? 0 : end - 1;
  }

  void clear() {
    Arrays.fill(leaving, 0, horizon + 1, 0);
    Arrays.fill(leaver, 0, horizon + 1, 0);
    horizon = 0;
    now = 0;
    waiting = 0;
  }
}
