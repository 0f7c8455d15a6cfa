package entrylab.sweep;

import entrylab.core.cpu.Cpu;
import entrylab.core.replay.Simulator;
import entrylab.image.SyscallTable;
import entrylab.workload.Workload;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * One workload's syscalls through one image on one modelled core, under any of some tracing plans.
 * Handlers and tracing work cost what the setting says.
 *
 * <p>Each plan starts on a cold core, so that its result does not depend on the others. For one
 * thread.
 */
final class CycleRun {
  /** A call may cost a thousand times more than a warm one where the user program pollutes. */
  private static final int INTERRUPT_CHECK_MASK = 0xff;

  private static final int WARM_UPS = 2;

  private final int stacks;
  private final Pollution pollution;
  private final CallIndex index;
  private final int[] work;
  private final int[] instructions;
  private final Simulator simulator;

  /**
   * A run yet to be made.
   *
   * @param pollution what the user program touches between two calls
   * @param cost what calls are charged with
   * @param costs what that amounts to
   * @param stacks how many stacks the workload's tasks share
   * @param depth of the user program's calls
   * @param plans all that it will be made under
   * @throws BrokenPathException if a call does not come back to user mode
   * @throws IllegalArgumentException if a path has an instruction the CPU's table lacks
   */
  CycleRun(
      CompiledPaths paths,
      Workload workload,
      SyscallTable table,
      Pollution pollution,
      Cost cost,
      WorkCosts costs,
      int stacks,
      CallDepth depth,
      List<? extends TracingPlan> plans) {
    this.stacks = stacks;
    this.pollution = pollution;
    Set<TaskKind> kinds = new LinkedHashSet<>();
    plans.forEach(plan -> kinds.addAll(plan.kinds(stacks)));
    index = new CallIndex(paths, workload.frequencies(table).slots(), table.slots(), kinds);
    List<CallWork> works =
        index.kinds().stream().map(kind -> paths.work(kind, cost, table, costs)).toList();
    Cpu cpu = paths.timings().cpu();
    work = works.stream().mapToInt(w -> w.cycles(cpu)).toArray();
    instructions = index.kinds().stream().mapToInt(paths::instructions).toArray();
    simulator =
        new Simulator(
            paths.timings(),
            index.traces(),
            index.callers(),
            depth.of(pollution.program()),
            works.stream().map(CallWork::footprints).toList());
  }

  /**
   * Times calls under one plan. Every kind of call that can occur is made twice before, uncounted,
   * so that a cold start does not weigh on the mean of a short run.
   *
   * @param calls goes on from where it is
   * @param sum takes what is timed
   * @param enough says when to stop
   * @throws CancellationException if the thread is interrupted
   */
  void time(TracingPlan plan, WorkloadCalls calls, CycleSum sum, BooleanSupplier enough) {
    simulator.restartSettled();
    int[] possible = index.places(plan.kinds(stacks));
    for (int i = 0; i < WARM_UPS * possible.length; i++) {
      simulator.run(possible[i % possible.length]);
      stopIfInterrupted();
    }
    long mask = pollution.bytes() == 0 ? INTERRUPT_CHECK_MASK : 0;
    long before = simulator.userMispredicts();
    for (long i = 0; !enough.getAsBoolean(); i++) {
      calls.next();
      int place = index.place(calls);
      sum.add(simulator.run(place, calls.program()), work[place], instructions[place]);
      if ((i & mask) == 0) {
        stopIfInterrupted();
      }
    }
    simulator.check();
    sum.addUser(simulator, simulator.userMispredicts() - before, simulator.estimated(possible));
  }

  private static void stopIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the sweep was interrupted");
    }
  }
}
