package entrylab.core.replay;

import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.Event;
import java.util.ArrayList;
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

  TraceReplay(CoreState state, CompiledTrace trace, Crowding crowding) {
    this.state = state;
    this.events = trace.events();
    this.outcomes = new byte[events.size()];
    this.settled = new byte[events.size()];
    List<Integer> alive = new ArrayList<>();
    for (int i = 0; i < settled.length; i++) {
      Event event = events.get(i);
      settled[i] = settledOutcome(event);
      if (state.cold() || event instanceof Event.Branch || crowded(event, crowding)) {
        alive.add(i);
      }
    }
    live = alive.stream().mapToInt(Integer::intValue).toArray();
    liveEvents =
        alive.stream()
            .map(i -> LiveEvent.of(state, events.get(i), !crowded(events.get(i), crowding)))
            .toArray(LiveEvent[]::new);
  }

  /** A window that cannot be cached goes through the decoders each time. */
  private static byte settledOutcome(Event event) {
    return (byte) (event instanceof Event.Fetch fetch && fetch.lines() == 0 ? 1 : 0);
  }

  private boolean crowded(Event event, Crowding crowding) {
    boolean[] any = new boolean[1];
    state.home(event, (cache, block) -> any[0] |= crowding.crowded(cache, block));
    return any[0];
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
