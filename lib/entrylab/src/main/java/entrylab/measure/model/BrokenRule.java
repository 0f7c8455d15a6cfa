package entrylab.measure.model;

import entrylab.core.cpu.Cpu;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.MedianInterval;
import entrylab.measure.worker.WorkerTrace;

/**
 * Which of the model's rules a measurement breaks, as far as changing one at a time tells.
 *
 * <pre>{@code
 * var record = Records.get("epyc-zen4-drawn");
 * for (PathAccuracy row : ModelAccuracy.of(record).rows()) {
 *   var trace = PathTraces.of(Designs.get("switch"), ImageOptions.DEFAULT).values().iterator().next();
 *   show(BrokenRule.of(Cpus.get("zen4"), row.measured(), row.model(), trace));
 * }
 * }</pre>
 */
public final class BrokenRule {
  private BrokenRule() {}

  /**
   * In words; empty where the model is near.
   *
   * @param trace of a fenced call
   */
  public static String of(Cpu cpu, MedianInterval measured, double model, WorkerTrace trace) {
    return new Ablation(cpu, PathTraces.nothing(CallMode.FENCED))
        .of(CallMode.FENCED, measured, model, trace)
        .toString();
  }
}
