package entrylab.measure.model;

import entrylab.core.cpu.Cpu;
import entrylab.core.pipeline.CarriedStores;
import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.OutOfOrderCore;
import entrylab.core.pipeline.TimelineEntry;
import entrylab.core.pipeline.TraceCompiler;
import entrylab.core.pipeline.Wait;
import entrylab.core.uop.UnknownForm;
import entrylab.path.Trace;
import java.util.EnumMap;
import java.util.Map;

/**
 * What the instructions of a path wait for longest on the model, everything cached and predicted.
 *
 * <pre>{@code
 * for (PathAccuracy row : ModelAccuracy.of(Records.get("epyc-zen4-drawn")).rows()) {
 *   show(row.point() + ": " + row.longest().reason());
 * }
 * }</pre>
 *
 * @param cycles of all instructions that waited for it, added up; waits overlap
 */
public record LargestWait(Wait reason, int cycles) {

  /** The largest wait of one round of a path. */
  static LargestWait of(Cpu cpu, Trace trace) {
    CompiledTrace compiled = new TraceCompiler(cpu, UnknownForm.REFUSE).compile(trace);
    byte[] best = new byte[compiled.events().size()];
    Map<Wait, Integer> sums = new EnumMap<>(Wait.class);
    for (TimelineEntry entry :
        new OutOfOrderCore(cpu).explain(compiled, best, CarriedStores.NONE).entries()) {
      sums.merge(entry.reason(), entry.waited(), Integer::sum);
    }
    sums.remove(Wait.NOTHING);
    sums.remove(Wait.RETIRE);
    return sums.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(largest -> new LargestWait(largest.getKey(), largest.getValue()))
        .orElse(new LargestWait(Wait.NOTHING, 0));
  }

  @Override
  public String toString() {
    return reason == Wait.NOTHING ? "-" : cycles + " for " + reason;
  }
}
