package entrylab.sweep;

import entrylab.core.branch.RunPredictions;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.Timings;
import entrylab.image.SyscallTable;
import entrylab.sweep.call.BrokenPathException;
import entrylab.sweep.call.CallWork;
import entrylab.sweep.call.Cost;
import entrylab.sweep.call.Pollution;
import entrylab.sweep.call.TaskKind;
import entrylab.sweep.call.WorkCosts;
import entrylab.sweep.result.CycleSum;
import entrylab.workload.Workload;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

/**
 * One workload's syscalls through one image on one modelled core, under any of some tracing plans,
 * timed on each of some CPUs of one shape. Handlers and tracing work cost what the setting says.
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
  private final int[][] work;
  private final int[] instructions;
  private final Simulator simulator;

  /**
   * A run yet to be made.
   *
   * @param paths as compiled for each CPU
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
      List<CompiledPaths> paths,
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
    CompiledPaths any = paths.getFirst();
    List<CallWork> works =
        index.kinds().stream().map(kind -> any.work(kind, cost, table, costs)).toList();
    List<Timings> timings = paths.stream().map(CompiledPaths::timings).toList();
    work =
        timings.stream()
            .map(cpu -> works.stream().mapToInt(w -> w.cycles(cpu.cpu())).toArray())
            .toArray(int[][]::new);
    instructions = index.kinds().stream().mapToInt(any::instructions).toArray();
    simulator =
        new Simulator(
            timings,
            index.traces(),
            index.callers(),
            depth.of(pollution.program()),
            works.stream().map(CallWork::footprints).toList());
  }

  /**
   * Times calls under one plan. Every kind of call that can occur is made twice before, uncounted,
   * so that a cold start does not weigh on the mean of a short run; of these the last is timed
   * alone, since what predictors answer to the others hardly ever comes again.
   *
   * @param calls goes on from where it is
   * @param sums takes what is timed on each CPU; {@code null} where nothing is wanted
   * @param enough says when a sum has all it needs; the run ends with the last
   * @param known what other CPUs' predictors answered in the same run
   * @throws CancellationException if the thread is interrupted
   */
  void time(
      TracingPlan plan,
      WorkloadCalls calls,
      List<CycleSum> sums,
      Predicate<CycleSum> enough,
      RunPredictions known) {
    simulator.restartSettled(known);
    int[] possible = index.places(plan.kinds(stacks));
    int last = WARM_UPS * possible.length - 1;
    for (int i = 0; i < last; i++) {
      simulator.warm(possible[i % possible.length]);
      stopIfInterrupted();
    }
    // The first call that is counted may meet stores that the one before it left pending.
    simulator.run(possible[last % possible.length]);
    long mask = pollution.bytes() == 0 ? INTERRUPT_CHECK_MASK : 0;
    long before = simulator.userMispredicts();
    CycleSum[] open = sums.toArray(CycleSum[]::new);
    for (long i = 0; anyOpen(open, enough, before, possible); i++) {
      calls.next();
      int place = index.place(calls);
      simulator.run(place, calls.program());
      for (int cpu = 0; cpu < open.length; cpu++) {
        if (open[cpu] != null) {
          open[cpu].add(simulator.timing(cpu), work[cpu][place], instructions[place]);
        }
      }
      if ((i & mask) == 0) {
        stopIfInterrupted();
      }
    }
    simulator.check();
    simulator.end();
  }

  /** Ends the sums that have enough; whether any is left. */
  private boolean anyOpen(
      CycleSum[] open, Predicate<CycleSum> enough, long before, int[] possible) {
    boolean any = false;
    for (int cpu = 0; cpu < open.length; cpu++) {
      if (open[cpu] != null && enough.test(open[cpu])) {
        long mispredicts = simulator.userMispredicts() - before;
        open[cpu].addUser(simulator.cpu(cpu), mispredicts, simulator.estimated(cpu, possible));
        open[cpu] = null;
      }
      any |= open[cpu] != null;
    }
    return any;
  }

  private static void stopIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the sweep was interrupted");
    }
  }
}
