package entrylab.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import entrylab.core.cpu.Cpus;
import entrylab.design.Designs;
import entrylab.sweep.call.Tracing;
import entrylab.sweep.result.Cycles;
import entrylab.sweep.result.Result;
import entrylab.workload.TracingSchedule;
import org.junit.jupiter.api.Test;

class ScheduledSweepTest {
  private final Sweep sweep =
      Sweep.of(Designs.get("merged-v4.6")).on(Cpus.get("haswell")).syscalls(4000);

  @Test
  void onlyTheTracedTaskPaysAndOnlyWhileItIsTraced() {
    // Two tasks in turns of one call; task 0 is traced for half of the calls: a quarter in all.
    var midway = TracingSchedule.between(1000, 3000, 0, Tracing.PTRACE.flags());
    Result row = sweep.workload("read|getpid@1").schedule(midway).run().rows().getFirst();
    assertEquals(0.25, row.traced().value());
    assertEquals(Tracing.SCHEDULED, row.tracing());
    double none = sweep.workload("read|getpid@1").run().rows().getFirst().counts().instructions();
    double all =
        sweep.workload("read|getpid@1").traced(1).run().rows().getFirst().counts().instructions();
    assertEquals(0.75 * none + 0.25 * all, row.counts().instructions(), 1e-9);
  }

  @Test
  void stacksOfTheirOwnLieApartAndMoreTasksThanStacksShareThem() {
    for (int stacks : new int[] {1, 2, 8}) {
      Cycles cycles =
          sweep
              .workload("read|getpid@1")
              .stacks(stacks)
              .run()
              .rows()
              .getFirst()
              .cycles()
              .orElseThrow();
      // A handful of stacks fits any first-level cache, so that a warm call costs the same.
      assertEquals(0, cycles.parts().data(), stacks + " stacks");
    }
    assertThrows(IllegalArgumentException.class, () -> sweep.stacks(0));
  }
}
