package entrylab.core.pipeline;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/** The lines of a trace's data: one that missed is on its way in a fill buffer, if one is free. */
final class DataLines {
  private final LatencyTable latency;
  private final InOrderBuffer fills;
  private long[] ready = new long[64];
  private int count;

  DataLines(Cpu cpu, LatencyTable latency) {
    this.latency = latency;
    fills = new InOrderBuffer(cpu.count(Parameter.FILL_BUFFERS));
  }

  /** Begins a trace that has so many lines. */
  void start(int lines) {
    if (ready.length < lines) {
      ready = new long[lines];
    }
    count = lines;
    Arrays.fill(ready, 0, lines, Moment.ZERO);
    fills.clear();
  }

  /**
   * When a line is there for an access.
   *
   * @param from when it would be if it were in the first level
   * @param outcome what the caches answered
   * @param translation cycles that the translation took beyond a hit
   */
  long arrives(int line, long from, int outcome, int translation) {
    int miss = latency.data(EventOutcome.level(outcome));
    if (miss == 0) {
      return Math.max(Moment.data(from, translation), ready[line]);
    }
    long there = Moment.data(Math.max(from, fills.available()), miss + translation);
    fills.take(there);
    ready[line] = there;
    return there;
  }

  /** Changes all moments kept. */
  void replaceAll(LongUnaryOperator change) {
    for (int line = 0; line < count; line++) {
      ready[line] = change.applyAsLong(ready[line]);
    }
    fills.replaceAll(change);
  }
}
