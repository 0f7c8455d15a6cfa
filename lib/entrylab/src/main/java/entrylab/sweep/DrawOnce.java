package entrylab.sweep;

import entrylab.image.SyscallTable;
import entrylab.workload.Workload;

/** A workload's draw under one tracing plan, which all designs and CPUs have in common. */
final class DrawOnce {
  private final Workload workload;
  private final SyscallTable table;
  private final TracingPlan plan;
  private final long syscalls;
  private final long seed;
  private Draw draw;

  DrawOnce(Workload workload, SyscallTable table, TracingPlan plan, long syscalls, long seed) {
    this.workload = workload;
    this.table = table;
    this.plan = plan;
    this.syscalls = syscalls;
    this.seed = seed;
  }

  /** The draw, made by whoever asks first. */
  synchronized Draw draw() {
    if (draw == null) {
      Calls calls = new Calls(workload.stream(table, seed), plan, 1, seed);
      draw = Draw.of(calls, table.slots(), syscalls);
    }
    return draw;
  }
}
