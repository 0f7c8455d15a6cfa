package entrylab.core.replay;

import entrylab.core.pipeline.TraceEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Replays what the user program does between two calls, for which nobody waits: all of it the first
 * time, then what can still change something.
 *
 * <p>It does the same in the same order each time. Its jumps sweep through the target buffer in one
 * step, and its windows of code through the micro-op cache. Where what that answers is known to
 * make no difference to other caches, its lines {@linkplain entrylab.core.cache.SweptLines sweep}
 * through these in one step as well.
 */
final class WorkReplay {
  private final CoreState state;
  private final WorkPlan plan;
  private final boolean swept;
  private final LiveMemory[] each;
  private boolean ran;

  WorkReplay(CoreState state, WorkPlan plan) {
    this.state = state;
    this.plan = plan;
    List<TraceEvent.Fetch> windows =
        plan.live().stream().filter(WorkPlan::isCode).map(TraceEvent.Fetch.class::cast).toList();
    boolean stay = plan.leaving().stream().noneMatch(WorkPlan::isCode);
    state.branches().prepare(plan.jumps());
    swept = !state.cold() && state.memory().sweepsLines() && sweeps(windows, stay);
    Set<TraceEvent> leaving = new HashSet<>(plan.leaving());
    each =
        plan.live().stream()
            .map(event -> new LiveMemory(state, event, 0, !leaving.contains(event)))
            .toArray(LiveMemory[]::new);
  }

  /** Prepares the micro-op cache for windows; says whether other caches will not notice. */
  private boolean sweeps(List<TraceEvent.Fetch> windows, boolean stay) {
    state.uopCache().lines().prepare(windows.stream().mapMultiToLong(this::blocks).toArray());
    return stay || state.uopCache().lines().sweepMisses();
  }

  private void blocks(TraceEvent.Fetch window, LongConsumer to) {
    for (long block : state.uopCache().blocks(window)) {
      to.accept(block);
    }
  }

  /** Branches that each run has. */
  int branches() {
    return plan.jumps().count();
  }

  void run() {
    if (!ran) {
      ran = true;
      plan.events().forEach(state::answer);
      if (swept) {
        state.memory().prepare(plan.lines());
      }
      return;
    }
    state.branches().sweep(plan.jumps());
    if (!swept) {
      for (LiveMemory event : each) {
        event.answer();
      }
      return;
    }
    state.uopCache().lines().sweep();
    state.memory().sweepLines();
    plan.translated().forEach(state::translate);
  }
}
