package entrylab.sweep;

import entrylab.image.SyscallTable;
import entrylab.workload.Workload;

/** A workload at one traced share, whose draw all designs and CPUs have in common. */
final class DrawOnce {
  private final Workload workload;
  private final SyscallTable table;
  private final TracedShare share;
  private final long syscalls;
  private final long seed;
  private Draw draw;

  DrawOnce(Workload workload, SyscallTable table, TracedShare share, long syscalls, long seed) {
    this.workload = workload;
    this.table = table;
    this.share = share;
    this.syscalls = syscalls;
    this.seed = seed;
  }

  Workload workload() {
    return workload;
  }

  TracedShare share() {
    return share;
  }

  /** The draw, made by whoever asks first. */
  synchronized Draw draw() {
    if (draw == null) {
      draw = Draw.of(workload, table, share, syscalls, seed);
    }
    return draw;
  }
}
