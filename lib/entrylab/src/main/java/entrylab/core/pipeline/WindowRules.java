package entrylab.core.pipeline;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;

/** How a CPU cuts code into windows, and which of them its micro-op cache can hold. */
final class WindowRules {
  private static final int ERRATUM_SHIFT = 5;

  private final int bytes;
  private final int uopsPerLine;
  private final int mostLines;
  private final boolean erratum;

  WindowRules(Cpu cpu) {
    bytes = cpu.count(Parameter.UOP_CACHE_WINDOW);
    uopsPerLine = cpu.count(Parameter.UOP_CACHE_LINE);
    mostLines = cpu.count(Parameter.UOP_CACHE_LINES_PER_WINDOW);
    erratum = cpu.flag(Parameter.JCC_ERRATUM);
  }

  /** The number of the window an address lies in. */
  long of(long address) {
    return Math.floorDiv(address, bytes);
  }

  /** Lines of the micro-op cache for so many micro-ops of one window; 0 if they are too many. */
  int lines(int fused) {
    int lines = Math.max(1, (fused + uopsPerLine - 1) / uopsPerLine);
    return lines <= mostLines ? lines : 0;
  }

  /** Whether a jump between these addresses keeps its window out of the micro-op cache. */
  boolean keepsOut(long address, long end) {
    // The last byte, or the byte behind it, lies in another 32-byte block than the first.
    return erratum && (address ^ end) >>> ERRATUM_SHIFT != 0;
  }
}
