package entrylab.sweep;

import entrylab.image.SyscallTable;
import entrylab.workload.Workload;

/** A workload's draw under one tracing plan, which all designs and CPUs have in common. */
final class SharedDraw {
  private final Workload workload;
  private final SyscallTable table;
  private final TracingPlan plan;
  private final long syscalls;
  private final long seed;
  private DrawnCalls draw;

  SharedDraw(Workload workload, SyscallTable table, TracingPlan plan, long syscalls, long seed) {
    this.workload = workload;
    this.table = table;
    this.plan = plan;
    this.syscalls = syscalls;
    this.seed = seed;
  }

  /** The draw, made by whoever asks first. */
  synchronized DrawnCalls draw() {
    if (draw == null) {
      WorkloadCalls calls = new WorkloadCalls(workload.stream(table, seed), plan, 1, seed);
      draw = DrawnCalls.of(calls, table.slots(), syscalls);
    }
    return draw;
  }
}
