package entrylab.core.replay;

import entrylab.core.branch.BranchScript;
import entrylab.core.pipeline.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Replays what the user program does between two calls, for which nobody waits: all of it the first
 * time, then what can still change something.
 *
 * <p>Its windows of code come in the same order each time. Where what the micro-op cache answers is
 * known to make no difference to other caches, they {@linkplain entrylab.core.cache.SweptCache
 * sweep} through it in one step.
 */
final class WorkReplay {
  /** An access, or a fetch past the micro-op cache. */
  private record Touch(long address, boolean code) {}

  private final CoreState state;
  private final List<Event> events;
  private final BranchScript[] scripts;
  private final boolean swept;
  private final Touch[] touches;
  private final LiveMemory[] each;
  private boolean ran;

  /** Branches that each run has. */
  final int branches;

  WorkReplay(CoreState state, ReplayPlan plan) {
    this.state = state;
    events = plan.events();
    scripts = plan.scripts().toArray(BranchScript[]::new);
    branches = plan.branches().length;
    List<LiveMemory> live = new ArrayList<>();
    List<Touch> kept = new ArrayList<>();
    List<Event.Fetch> windows = new ArrayList<>();
    boolean stay = true;
    for (int i = 0; i < plan.memory().length; i++) {
      Event event = events.get(plan.memory()[i]);
      live.add(new LiveMemory(state, event, plan.codeStays()[i]));
      if (!(event instanceof Event.Fetch fetch)) {
        kept.add(new Touch(event.address(), false));
      } else {
        windows.add(fetch);
        if (!plan.codeStays()[i]) {
          kept.add(new Touch(event.address(), true));
          stay = false;
        }
      }
    }
    swept = !state.cold() && !windows.isEmpty() && sweeps(windows, stay);
    touches = kept.toArray(Touch[]::new);
    each = live.toArray(LiveMemory[]::new);
  }

  /** Prepares the micro-op cache for windows; says whether other caches will not notice. */
  private boolean sweeps(List<Event.Fetch> windows, boolean stay) {
    state.uopCache().prepare(windows.stream().mapMultiToLong(this::blocks).toArray());
    return stay || state.uopCache().sweepMisses();
  }

  private void blocks(Event.Fetch window, LongConsumer to) {
    for (long block : state.uopBlocks(window)) {
      to.accept(block);
    }
  }

  void run() {
    if (!ran) {
      ran = true;
      events.forEach(state::answer);
      return;
    }
    for (BranchScript script : scripts) {
      state.branches().run(script);
    }
    if (!swept) {
      for (LiveMemory event : each) {
        event.answer();
      }
      return;
    }
    state.uopCache().sweep();
    for (Touch touch : touches) {
      if (touch.code()) {
        state.fetchMissed(touch.address());
      } else {
        state.data(touch.address());
      }
    }
  }
}
