package entrylab.core.anchor;

import entrylab.core.cpu.Cpu;
import entrylab.core.pipeline.CarriedStores;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.OutOfOrderCore;
import entrylab.core.pipeline.TraceCompiler;
import entrylab.core.uop.UnknownForm;

/** The model's cost of one more copy of a sequence, everything cached and predicted. */
public final class SteadyState {
  private static final int COPIES = 200;

  private SteadyState() {}

  /** Cycles per copy: the difference between 400 and 200 copies, as nanoBench measures. */
  public static double cycles(Cpu cpu, Microbenchmark benchmark) {
    return (total(cpu, benchmark, 2 * COPIES) - total(cpu, benchmark, COPIES)) / (double) COPIES;
  }

  private static int total(Cpu cpu, Microbenchmark benchmark, int copies) {
    CompiledTrace trace =
        new TraceCompiler(cpu, UnknownForm.REFUSE).compile(benchmark.unrolled(copies));
    byte[] best = new byte[trace.events().size()];
    return new OutOfOrderCore(cpu).time(trace, best, CarriedStores.NONE).total();
  }
}
