package entrylab.sweep;

import entrylab.core.pipeline.CompiledTrace;
import entrylab.progress.Interruption;
import entrylab.sweep.call.BrokenPathException;
import entrylab.sweep.call.CallKind;
import entrylab.sweep.call.TaskKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Every kind of call a run can make, with its trace's place among the simulator's. */
final class CallIndex {
  private static final int NONE = -1;

  private final int[] numbers;
  private final int slots;
  private final int[] flagWords;
  private final int[][][] places;
  private final List<List<CompiledTrace>> traces = new ArrayList<>();
  private final List<CallKind> kinds = new ArrayList<>();
  private final List<Integer> callers = new ArrayList<>();

  /**
   * Compiles the traces.
   *
   * @param cpus the paths as compiled for each CPU
   * @param numbers of the workload's syscalls; each has a wrapper of its own in the user program
   * @param slots of the table
   * @param kinds of task that can make any of the calls
   * @throws BrokenPathException if a call does not come back to user mode
   */
  CallIndex(List<CompiledPaths> cpus, int[] numbers, int slots, Set<TaskKind> kinds) {
    this.numbers = numbers;
    this.slots = slots;
    flagWords = kinds.stream().mapToInt(TaskKind::flags).distinct().toArray();
    int stacks = 1 + kinds.stream().mapToInt(TaskKind::stack).max().orElse(0);
    places = new int[flagWords.length][stacks][];
    cpus.forEach(cpu -> traces.add(new ArrayList<>()));
    kinds.forEach(kind -> add(cpus, kind));
  }

  private void add(List<CompiledPaths> cpus, TaskKind kind) {
    int[] ofKind = new int[slots];
    Arrays.fill(ofKind, NONE);
    for (int wrapper = 0; wrapper < numbers.length; wrapper++) {
      int number = numbers[wrapper];
      ofKind[number] = callers.size();
      var ofCall = new CallKind(number, kind);
      kinds.add(ofCall);
      Interruption.check("the sweep");
      for (int cpu = 0; cpu < traces.size(); cpu++) {
        traces.get(cpu).add(cpus.get(cpu).trace(ofCall));
      }
      callers.add(wrapper);
    }
    places[word(kind.flags())][kind.stack()] = ofKind;
  }

  private int word(int flags) {
    int at = 0;
    while (flagWords[at] != flags) {
      at++;
    }
    return at;
  }

  /** The place of a call's trace. */
  int place(WorkloadCalls calls) {
    return places[word(calls.flags())][calls.stack()][calls.number()];
  }

  /** The places of all calls that these kinds of task can make. */
  int[] places(List<TaskKind> kinds) {
    return kinds.stream()
        .flatMapToInt(kind -> Arrays.stream(places[word(kind.flags())][kind.stack()]))
        .filter(place -> place != NONE)
        .toArray();
  }

  /** The traces as compiled for each CPU. */
  List<List<CompiledTrace>> traces() {
    return traces;
  }

  /** What each call is, in the order of the traces. */
  List<CallKind> kinds() {
    return kinds;
  }

  /** The user program's wrapper that makes each call. */
  int[] callers() {
    return callers.stream().mapToInt(Integer::intValue).toArray();
  }
}
