package entrylab.core.replay;

import entrylab.core.pipeline.TraceEvent;
import java.util.Arrays;
import java.util.List;

/**
 * Replays the memory events of a trace: one by one at first, then in {@linkplain SlicedReplay few
 * steps} where a user program's lines sweep through the caches.
 */
final class MemoryReplay {
  private final CoreState state;
  private final List<TraceEvent> events;
  private final MemoryPlan plan;
  private final LiveMemory[] each;
  private final boolean undisturbed;

  /** {@code null} before each event was replayed once, and where nothing sweeps. */
  private SlicedReplay sliced;

  /**
   * Prepares events.
   *
   * @param events of the trace, all of them
   * @param undisturbed whether no other code than traces and the program's comes into the micro-op
   *     cache
   */
  MemoryReplay(CoreState state, List<TraceEvent> events, MemoryPlan plan, boolean undisturbed) {
    this.state = state;
    this.events = events;
    this.plan = plan;
    this.undisturbed = undisturbed;
    each = new LiveMemory[plan.count()];
    for (int i = 0; i < each.length; i++) {
      each[i] =
          new LiveMemory(
              state, events.get(plan.events()[i]), plan.places()[i], plan.codeStays()[i]);
    }
  }

  /**
   * Replays them.
   *
   * @param answers takes them, from a word on
   */
  void run(long[] answers, int from) {
    if (sliced != null) {
      sliced.run(answers, from);
      return;
    }
    Arrays.fill(answers, from, answers.length, 0);
    for (LiveMemory one : each) {
      one.answer(answers, from);
    }
    if (state.memory().swept()) {
      sliced = new SlicedReplay(state, events, plan, undisturbed);
    }
  }
}
