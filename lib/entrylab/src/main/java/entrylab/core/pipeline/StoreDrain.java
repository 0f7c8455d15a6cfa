package entrylab.core.pipeline;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import java.util.function.LongUnaryOperator;

/** Writes retired stores to the cache: in order, so many stores and so many lines a cycle. */
final class StoreDrain {
  private static final int NO_LINE = -1;

  private final int storesPerCycle;
  private final int linesPerCycle;
  private final int commitDelay;
  private long last;
  private int stores;
  private int lines;
  private int lastLine;

  StoreDrain(Cpu cpu) {
    storesPerCycle = cpu.count(Parameter.STORES_PER_CYCLE);
    linesPerCycle = cpu.count(Parameter.STORE_LINES);
    commitDelay = cpu.count(Parameter.STORE_COMMIT_DELAY);
  }

  /** Nothing written yet. */
  void clear() {
    last = Moment.ZERO;
    stores = 0;
    lines = 0;
    lastLine = NO_LINE;
  }

  /** A store from before the trace is written; later ones than the last only. */
  void carried(long moment) {
    last = moment;
  }

  /** When a store may be written at the earliest. */
  long earliest(long retired) {
    return Moment.core(retired, commitDelay);
  }

  /**
   * Writes the next store.
   *
   * @param ready when its line is there
   * @return when it is written
   */
  long write(long ready, int line) {
    boolean newLine = line != lastLine;
    if (Moment.cycle(ready) > Moment.cycle(last)) {
      last = ready;
      stores = 0;
      lines = 0;
    } else if (stores == storesPerCycle || newLine && lines == linesPerCycle) {
      last = Moment.core(last, 1);
      stores = 0;
      lines = 0;
    }
    lines += newLine || stores == 0 ? 1 : 0;
    stores++;
    lastLine = line;
    return last;
  }

  /** Changes the one moment kept. */
  void replaceAll(LongUnaryOperator change) {
    last = change.applyAsLong(last);
  }
}
