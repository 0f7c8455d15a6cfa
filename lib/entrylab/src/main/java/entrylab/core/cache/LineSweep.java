package entrylab.core.cache;

import java.util.Arrays;

/**
 * Caches that the same lines sweep through again and again.
 *
 * <p>The sets of all levels fall into slices that never see each other's lines, since each level
 * has a multiple of the sets of the level before. So what a sweep does to a slice is made up for
 * when the slice is looked at next, and {@linkplain CacheSlice remembered}.
 */
final class LineSweep {
  private static final long[] NOTHING = {};

  private final MemorySystem memory;
  private final int count;

  /** {@code null} where nothing sweeps. */
  private final CacheSlice[] slices;

  private long sweeps;

  LineSweep(MemorySystem memory, SweptLines lines) {
    if (!nested(memory)) {
      throw new IllegalArgumentException("the sets of these caches do not nest");
    }
    this.memory = memory;
    count = slices(memory);
    slices = new CacheSlice[count];
    long[][] swept = new long[count][];
    Arrays.fill(swept, NOTHING);
    for (long key : lines.keys()) {
      int slice = slice(SweptLines.line(key));
      swept[slice] = Arrays.copyOf(swept[slice], swept[slice].length + 1);
      swept[slice][swept[slice].length - 1] = key;
    }
    for (int slice = 0; slice < count; slice++) {
      if (swept[slice].length > 0) {
        slices[slice] =
            new CacheSlice(memory, CacheSlice.sets(memory, lines, slice, count), swept[slice]);
      }
    }
  }

  /** Whether each level's sets are a multiple of those of the level before. */
  static boolean nested(MemorySystem memory) {
    int first = Math.max(memory.codeCache().sets(), memory.dataCache().sets());
    int second = memory.secondCache().sets();
    return first % slices(memory) == 0
        && second % first == 0
        && memory.thirdCache().sets() % second == 0;
  }

  private static int slices(MemorySystem memory) {
    return Math.min(memory.codeCache().sets(), memory.dataCache().sets());
  }

  private int slice(long line) {
    return slice(line, count);
  }

  private static int slice(long line, int slices) {
    return (int) Long.remainderUnsigned(line, slices);
  }

  /** The slice of a line; lines of different ones never share a set. */
  static int slice(MemorySystem memory, long line) {
    return slice(line, slices(memory));
  }

  /** Uses of lines of one slice. */
  LineRun run(long[] keys) {
    return new LineRun(this, slices[slice(SweptLines.line(keys[0]))], keys);
  }

  /** Makes uses of lines that share no set with those that sweep. */
  long make(LineUses uses) {
    return uses.make(memory);
  }

  /** How many sweeps there were. */
  long sweeps() {
    return sweeps;
  }

  /** Uses all lines of the sweep, in their order. */
  void sweep() {
    sweeps++;
  }

  /** Uses another line. */
  CacheLevel access(boolean code, long line) {
    CacheSlice slice = slices[slice(line)];
    return slice == null
        ? memory.findNow(code, line)
        : slice.access(sweeps, SweptLines.ofLine(code, line));
  }

  /** Whether the first-level instruction cache holds a line. */
  boolean holdsCode(long line) {
    CacheSlice slice = slices[slice(line)];
    if (slice != null) {
      slice.settle(sweeps);
    }
    return memory.codeCache().holds(line);
  }

  /** Makes up for all sweeps, in contents and counters. */
  void settle() {
    for (CacheSlice slice : slices) {
      if (slice != null) {
        slice.settle(sweeps);
        slice.count();
      }
    }
  }
}
