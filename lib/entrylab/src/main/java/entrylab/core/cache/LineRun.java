package entrylab.core.cache;

import java.util.ArrayList;
import java.util.List;

/**
 * Uses of a few lines of one slice of caches that lines {@linkplain SweptLines sweep} through, made
 * again and again in the same order, as one step.
 */
public final class LineRun {
  /** How many bits of an answer each has. */
  public static final int BITS = 4;

  /** The most uses of one run: as many as an answer holds. */
  public static final int MOST = Long.SIZE / BITS;

  private static final int NONE_YET = -1;

  private final LineSweep sweep;

  /** {@code null} where nothing sweeps. */
  private final CacheSlice slice;

  private final List<Long> keys = new ArrayList<>();
  private int decoded = NONE_YET;
  private LineUses uses;
  private int number;

  LineRun(LineSweep sweep, CacheSlice slice, long[] keys) {
    this.sweep = sweep;
    this.slice = slice;
    for (long key : keys) {
      this.keys.add(key);
    }
  }

  /**
   * Uses the lines.
   *
   * @param decoded a bit for each, the first one's lowest: whether it is code that has been decoded
   *     before, and is fetched only if its line has left the first level
   * @return {@link #BITS} bits for each, the first one's lowest. Data: the ordinal of the level
   *     that had it. Code: one more than that, or 0 if it was not fetched
   */
  public long use(int decoded) {
    if (this.decoded != decoded) {
      this.decoded = decoded;
      uses = new LineUses(keys, decoded);
      number = slice == null ? 0 : slice.number(uses);
    }
    return slice == null ? sweep.make(uses) : slice.run(sweep.sweeps(), number);
  }
}
