package entrylab.measure.model;

import entrylab.core.anchor.Bound;
import entrylab.core.anchor.LlvmMca;
import entrylab.core.cpu.Cpu;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.worker.WorkerTrace;
import entrylab.path.Trace;
import java.util.OptionalDouble;

/**
 * What other predictors say of a point. Fenced, they are asked for one run of the design's own
 * instructions; back to back, for one more call of the whole loop.
 *
 * <pre>{@code
 * var getpid = new MeasuredPoint("switch", "getpid", CallMode.FENCED, 0);
 * var traces = PathTraces.of(Designs.get("switch"), ImageOptions.DEFAULT);
 * show(Rivals.mca(Cpus.get("zen4"), getpid, traces.get(PathTraces.key(getpid)))); // of llvm-mca
 * }</pre>
 */
public final class Rivals {
  private static final int ROUNDS = 20;

  private Rivals() {}

  public static OptionalDouble mca(Cpu cpu, MeasuredPoint point, WorkerTrace trace) {
    if (point.mode() == CallMode.FENCED) {
      return LlvmMca.cycles(cpu, trace.design());
    }
    OptionalDouble once = LlvmMca.cycles(cpu, trace.repeated(ROUNDS));
    OptionalDouble twice = LlvmMca.cycles(cpu, trace.repeated(2 * ROUNDS));
    return once.isPresent() && twice.isPresent()
        ? OptionalDouble.of((twice.getAsDouble() - once.getAsDouble()) / ROUNDS)
        : OptionalDouble.empty();
  }

  static double bound(Cpu cpu, MeasuredPoint point, WorkerTrace trace) {
    return new Bound(cpu).cycles(part(point, trace));
  }

  /** The instructions that a point's figure is about. */
  static int instructions(MeasuredPoint point, WorkerTrace trace) {
    return part(point, trace).steps().size();
  }

  private static Trace part(MeasuredPoint point, WorkerTrace trace) {
    return point.mode() == CallMode.FENCED ? trace.design() : trace.repeated(1);
  }
}
