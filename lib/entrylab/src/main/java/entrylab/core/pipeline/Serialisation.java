package entrylab.core.pipeline;

import entrylab.core.uop.FormCost;
import java.util.function.LongUnaryOperator;

/** What instructions that serialise make younger ones wait for. */
final class Serialisation {
  private long barrier;
  private long held;
  private long latest;

  /** Begins with a way into the kernel that takes so many cycles. */
  void start(int entry) {
    barrier = Moment.core(Moment.ZERO, entry);
    latest = barrier;
    held = Moment.ZERO;
  }

  /** Before which nothing executes. */
  long barrier() {
    return barrier;
  }

  /** Before which nothing is renamed. */
  long held() {
    return held;
  }

  /** When all older instructions have executed. */
  long latest() {
    return latest;
  }

  /** An instruction has executed; its cost is {@code null} for the core's own micro-ops. */
  void done(FormCost cost, long moment) {
    latest = Math.max(latest, moment);
    if (cost != null && cost.blocks()) {
      barrier = Math.max(barrier, moment);
    }
    if (cost != null && cost.holds()) {
      held = Math.max(held, moment);
    }
  }

  /** One that began when all older ones had executed, and lets none begin before its end. */
  void alone(long end) {
    latest = end;
    barrier = end;
  }

  /** Changes all moments kept. */
  void replaceAll(LongUnaryOperator change) {
    barrier = change.applyAsLong(barrier);
    held = change.applyAsLong(held);
    latest = change.applyAsLong(latest);
  }
}
