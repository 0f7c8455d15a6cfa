package entrylab.core.replay;

import entrylab.core.cache.CacheSetVisitor;
import entrylab.core.cache.SweptCache;
import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.pipeline.TraceEvent;
import java.util.Set;

/** The micro-op cache: windows of code, each in as many lines as its micro-ops fill. */
final class MicroOpCache {
  private static final int LINE_OF_WINDOW_SHIFT = 58;

  private final SweptCache lines;
  private final int windowShift;

  MicroOpCache(Cpu cpu) {
    int ways = cpu.count(Parameter.UOP_CACHE_WAYS);
    // No source names the micro-op cache's replacement; exact LRU stands in.
    lines = new SweptCache("micro-op cache", cpu.count(Parameter.UOP_CACHE_SETS) * ways, ways);
    windowShift = Integer.numberOfTrailingZeros(cpu.count(Parameter.UOP_CACHE_WINDOW));
  }

  /** Its lines, as a cache. */
  SweptCache lines() {
    return lines;
  }

  /** Looks a window up, and brings it in; whether all of it was there. */
  boolean holds(TraceEvent.Fetch window) {
    boolean all = true;
    for (int line = 0; line < window.lines(); line++) {
      all &= lines.access(block(window.address(), line));
    }
    return all;
  }

  /** As {@link #holds}, of a window's blocks. */
  boolean holds(long[] blocks) {
    boolean all = blocks.length > 0;
    for (long block : blocks) {
      all &= lines.access(block);
    }
    return all;
  }

  /** The blocks that a window takes. */
  long[] blocks(TraceEvent.Fetch window) {
    long[] blocks = new long[window.lines()];
    for (int line = 0; line < blocks.length; line++) {
      blocks[line] = block(window.address(), line);
    }
    return blocks;
  }

  /** Adds a window's blocks to those met; whether one of them is new there. */
  boolean firstMet(TraceEvent.Fetch window, Set<Long> met) {
    boolean fresh = false;
    for (int line = 0; line < window.lines(); line++) {
      fresh |= met.add(block(window.address(), line));
    }
    return fresh;
  }

  /** Reports the blocks that must stay for a window to be found. */
  void home(TraceEvent.Fetch window, CacheSetVisitor visitor) {
    for (int line = 0; line < window.lines(); line++) {
      visitor.visit(lines.geometry(), block(window.address(), line));
    }
  }

  private long block(long address, int line) {
    long number = address >> windowShift & (1L << LINE_OF_WINDOW_SHIFT) - 1;
    return number | (long) line << LINE_OF_WINDOW_SHIFT;
  }
}
