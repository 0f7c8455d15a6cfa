package entrylab.speed;

import entrylab.core.cpu.Cpu;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.UserProgram;
import entrylab.core.uop.UnknownForm;
import entrylab.image.ImageOptions;
import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import entrylab.machine.TaskCall;
import entrylab.path.Trace;
import entrylab.sweep.call.PathStore;
import entrylab.sweep.result.CycleSum;
import entrylab.workload.SyscallStream;
import entrylab.workload.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;

/** Untraced calls through one design on one modelled core, everything modelled and summed up. */
public final class ModelledCalls implements CallMaker {
  private static final long SEED = 1;
  private final Simulator simulator;
  private final int[] traces;
  private final IntSupplier numbers;
  private final CycleSum sum = new CycleSum();

  /**
   * A cold core.
   *
   * @param kinds every number that can come
   * @param numbers the calls, one after the other
   */
  private ModelledCalls(
      PathStore store, Cpu cpu, UserProgram user, int[] kinds, IntSupplier numbers) {
    List<Trace> all = new ArrayList<>();
    traces = new int[1 + java.util.Arrays.stream(kinds).max().orElseThrow()];
    for (int number : kinds) {
      traces[number] = all.size();
      all.add(store.path(TaskCall.of(number, 0)).trace("" + number, 0));
    }
    this.numbers = numbers;
    simulator = Simulator.of(cpu, all, user, UnknownForm.REFUSE);
  }

  /**
   * A workload's calls, drawn as it has them.
   *
   * @param store the design's paths
   */
  public static ModelledCalls of(Workload workload, PathStore store, Cpu cpu, UserProgram user) {
    SyscallTable table = ImageOptions.DEFAULT.table();
    SyscallStream stream = workload.stream(table, SEED);
    return new ModelledCalls(store, cpu, user, workload.frequencies(table).slots(), stream::next);
  }

  /**
   * Calls of all implemented kinds, each as likely as the others.
   *
   * @param store the design's paths
   */
  public static ModelledCalls uniform(PathStore store, Cpu cpu, UserProgram user) {
    int[] kinds =
        ImageOptions.DEFAULT.table().rows().stream()
            .filter(Syscall::implemented)
            .mapToInt(Syscall::number)
            .toArray();
    var random = new SplittableRandom(SEED);
    // Quick to draw, since that is timed as well: a number's upper bits, scaled without a division.
    return new ModelledCalls(
        store,
        cpu,
        user,
        kinds,
        () -> kinds[(int) ((random.nextLong() >>> Integer.SIZE) * kinds.length >>> Integer.SIZE)]);
  }

  @Override
  public void make(int calls) {
    for (int i = 0; i < calls; i++) {
      sum.add(simulator.run(traces[numbers.getAsInt()]));
    }
    simulator.check();
  }

  /** The share of calls whose timing was remembered, from the cold start on. */
  double remembered() {
    return 1 - (double) simulator.timed() / simulator.runs();
  }
}
