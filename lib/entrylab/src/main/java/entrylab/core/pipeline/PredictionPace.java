package entrylab.core.pipeline;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import java.util.function.LongUnaryOperator;

/** How fast the predictor finds where taken branches lead, ahead of what is fetched. */
final class PredictionPace {
  private final int partsPerCycle;
  private long reached;
  private int parts;

  PredictionPace(Cpu cpu) {
    partsPerCycle = cpu.count(Parameter.PREDICT_JUMPS);
  }

  /** Begins a run at a moment. */
  void start(long moment) {
    reached = moment;
    parts = 0;
  }

  /** Begins anew behind a wrong prediction; what jumps have left of the cycle stays. */
  void restart(long moment) {
    reached = moment;
  }

  /** When the next window was predicted. */
  long reached() {
    return reached;
  }

  /**
   * A branch was taken; the predictor needs a number of parts of a cycle to go on behind it. One
   * that needs whole cycles begins with a fresh one, whatever jumps have left of the last.
   */
  void took(int more) {
    if (more > partsPerCycle && parts > 0) {
      parts = partsPerCycle;
    }
    parts += more;
    reached = Moment.core(reached, parts / partsPerCycle);
    parts %= partsPerCycle;
  }

  /** Changes the one moment kept. */
  void replaceAll(LongUnaryOperator change) {
    reached = change.applyAsLong(reached);
  }
}
