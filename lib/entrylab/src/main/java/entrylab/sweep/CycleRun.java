package entrylab.sweep;

import entrylab.core.Trace;
import entrylab.core.cpu.Cpu;
import entrylab.core.isa.UnknownForm;
import entrylab.core.replay.Simulator;
import entrylab.image.SyscallTable;
import entrylab.workload.SyscallStream;
import entrylab.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.random.RandomGenerator;

/**
 * One workload's syscalls through one image on one modelled core. Handlers and tracing work cost
 * nothing here; the calls are those that {@link Draw} counts, in their order.
 */
final class CycleRun {
  /** A call may cost a thousand times more than a warm one where the user program pollutes. */
  private static final int INTERRUPT_CHECK_MASK = 0xff;

  /** Task of the untraced program, and of the traced one; each has a stack of its own. */
  private static final int UNTRACED = 0;

  private static final int TRACED = 1;
  private static final int WARM_UPS = 2;

  private final PathStore store;
  private final Tracing tracing;
  private final Cpu cpu;
  private final Pollution pollution;

  /**
   * A run yet to be made.
   *
   * @param pollution what the user program touches between two calls
   */
  CycleRun(PathStore store, Tracing tracing, Cpu cpu, Pollution pollution) {
    this.store = store;
    this.tracing = tracing;
    this.cpu = cpu;
    this.pollution = pollution;
  }

  /**
   * Times the calls of a draw. Every kind of call is made twice before, uncounted, so that a cold
   * start does not weigh on the mean of a short run.
   *
   * @throws CancellationException if the thread is interrupted
   * @throws IllegalArgumentException if a path has an instruction the CPU's table lacks
   */
  Cycles time(Workload workload, SyscallTable table, TracedShare share, Draw draw, long seed) {
    int[] untraced = new int[draw.slots()];
    int[] traced = new int[draw.slots()];
    List<Trace> traces = new ArrayList<>();
    for (int number = 0; number < draw.slots(); number++) {
      if (draw.count(number, false) > 0) {
        untraced[number] = add(traces, number, 0, UNTRACED);
      }
      if (draw.count(number, true) > 0) {
        traced[number] = add(traces, number, tracing.flags(), TRACED);
      }
    }
    Simulator simulator = Simulator.of(cpu, traces, pollution.program(), UnknownForm.REFUSE);
    for (int i = 0; i < WARM_UPS * traces.size(); i++) {
      simulator.run(i % traces.size());
    }
    long before = simulator.userMispredicts();
    CycleSum sum = new CycleSum();
    SyscallStream stream = workload.stream(table, seed);
    RandomGenerator choice = Draw.tracedChoice(seed);
    for (long i = 0; i < draw.syscalls(); i++) {
      int number = stream.next();
      boolean isTraced = choice.nextDouble() < share.value();
      sum.add(simulator.run((isTraced ? traced : untraced)[number]));
      if ((i & INTERRUPT_CHECK_MASK) == 0 && Thread.currentThread().isInterrupted()) {
        throw new CancellationException("the sweep was interrupted");
      }
    }
    simulator.check();
    return sum.of(
        simulator, pollution.bytes(), Cost.DISPATCH, simulator.userMispredicts() - before);
  }

  private int add(List<Trace> traces, int number, int flags, int task) {
    String name = number + (flags == 0 ? "" : " traced");
    traces.add(PathTrace.of(name, store.path(PathStore.Key.of(number, flags)), task));
    return traces.size() - 1;
  }
}
