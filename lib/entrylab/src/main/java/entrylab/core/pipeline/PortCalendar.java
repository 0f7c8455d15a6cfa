package entrylab.core.pipeline;

import entrylab.core.uop.Ports;
import java.util.Arrays;

/** Which execution ports are taken in which cycle; each takes one micro-op per cycle. */
final class PortCalendar {
  private int[] busy = new int[1024];
  private final int[] used = new int[Ports.COUNT];
  private int horizon;

  /**
   * Takes the first free port of a set, not before a cycle; among the free ones that used least.
   * Micro-ops come in program order, so older ones have first choice.
   */
  int take(int ports, int from) {
    int cycle = from;
    while (true) {
      if (cycle >= busy.length) {
        busy = Arrays.copyOf(busy, 2 * cycle);
      }
      int free = ports & ~busy[cycle];
      if (free != 0) {
        int port = leastUsed(free);
        busy[cycle] |= 1 << port;
        used[port]++;
        horizon = Math.max(horizon, cycle + 1);
        return cycle;
      }
      cycle++;
    }
  }

  private int leastUsed(int free) {
    int best = Integer.numberOfTrailingZeros(free);
    for (int rest = free & free - 1; rest != 0; rest &= rest - 1) {
      int port = Integer.numberOfTrailingZeros(rest);
      best = used[port] < used[best] ? port : best;
    }
    return best;
  }

  /** Forgets the first cycles, and counts from behind them. */
  void forget(int cycles) {
    int kept = Math.max(0, horizon - cycles);
    System.arraycopy(busy, horizon - kept, busy, 0, kept);
    Arrays.fill(busy, kept, horizon, 0);
    horizon = kept;
  }

  void clear() {
    Arrays.fill(busy, 0, horizon, 0);
    Arrays.fill(used, 0);
    horizon = 0;
  }
}
