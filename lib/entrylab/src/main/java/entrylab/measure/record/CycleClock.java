package entrylab.measure.record;

import java.util.Locale;

/**
 * How core cycles were had.
 *
 * <pre>{@code
 * show(CycleClock.CHAIN + " multiplications tell how long a tick is");
 * }</pre>
 *
 * @param source {@code counter} or {@code tsc}
 * @param cyclesPerTick core cycles in a tick of the time-stamp counter, by a chain of
 *     multiplications at three cycles each
 * @param additions the same by a chain of additions at one cycle each
 */
public record CycleClock(String source, double cyclesPerTick, double additions) {
  /** Multiplications, or additions, in a "call" of those routines. */
  public static final int CHAIN = 64;

  public static final int CYCLES_PER_MULTIPLICATION = 3;

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s, %.4f core cycles per tick (multiplications), %.4f (additions)",
        source,
        cyclesPerTick,
        additions);
  }
}
