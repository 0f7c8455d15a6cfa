package entrylab.core.replay;

import entrylab.core.pipeline.Event;
import java.util.List;

/**
 * Replays one trace through the core's state. Once it has run, only events that can still change
 * anything are replayed: branches, and memory in crowded sets. The others have settled.
 */
final class TraceReplay {
  private final CoreState state;
  private final List<Event> events;
  private final byte[] outcomes;
  private final byte[] settled;
  private final int[] live;
  private final LiveEvent[] liveEvents;
  private int runs;

  TraceReplay(CoreState state, ReplayPlan plan) {
    this.state = state;
    this.events = plan.events();
    this.outcomes = new byte[events.size()];
    this.settled = plan.settled();
    this.live = plan.live();
    this.liveEvents = new LiveEvent[live.length];
    for (int i = 0; i < live.length; i++) {
      liveEvents[i] = LiveEvent.of(state, events.get(live[i]), plan.kept()[i]);
    }
  }

  /** Replays the trace. Returns whether every answer was its settled one. */
  boolean run() {
    state.beginTrace();
    if (runs < 2) {
      runs++;
      return runs == 1 ? cold() : settle();
    }
    return replay();
  }

  private boolean replay() {
    boolean best = true;
    for (int i = 0; i < live.length; i++) {
      byte outcome = liveEvents[i].answer();
      outcomes[live[i]] = outcome;
      best &= outcome == settled[live[i]];
    }
    return best;
  }

  /** The second run: what has settled gets its final answer, and is never asked again. */
  private boolean settle() {
    System.arraycopy(settled, 0, outcomes, 0, outcomes.length);
    return replay();
  }

  private boolean cold() {
    boolean best = true;
    for (int i = 0; i < outcomes.length; i++) {
      outcomes[i] = state.answer(events.get(i));
      best &= outcomes[i] == settled[i];
    }
    return best;
  }

  /** The answers of the last run. */
  byte[] outcomes() {
    return outcomes;
  }
}
