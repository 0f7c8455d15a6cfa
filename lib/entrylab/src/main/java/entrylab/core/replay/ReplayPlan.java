package entrylab.core.replay;

import entrylab.core.pipeline.CompiledTrace;
import entrylab.core.pipeline.Event;
import java.util.ArrayList;
import java.util.List;

/**
 * Which events of a trace can still change anything once it has run: branches, and memory in
 * crowded sets. The others settle.
 *
 * @param events all of them
 * @param settled the answer that each has in the end, if nothing is pushed out
 * @param live indices of those that are replayed each time
 * @param kept for each live one, whether its place is sure to be kept once it was met
 */
record ReplayPlan(List<Event> events, byte[] settled, int[] live, boolean[] kept) {

  /** The plans of traces that share a core with each other and with a user program. */
  static List<ReplayPlan> of(CoreState state, List<CompiledTrace> traces, UserProgram user) {
    var crowding = new Crowding();
    state.userHomes(user, crowding);
    traces.forEach(trace -> trace.events().forEach(event -> state.home(event, crowding)));
    return traces.stream().map(trace -> of(state, trace.events(), crowding)).toList();
  }

  private static ReplayPlan of(CoreState state, List<Event> events, Crowding crowding) {
    byte[] settled = new byte[events.size()];
    List<Integer> alive = new ArrayList<>();
    boolean[] kept = new boolean[events.size()];
    for (int i = 0; i < settled.length; i++) {
      Event event = events.get(i);
      settled[i] = settledOutcome(event);
      boolean crowded = crowded(state, event, crowding);
      if (state.cold() || event instanceof Event.Branch || crowded) {
        kept[alive.size()] = !crowded;
        alive.add(i);
      }
    }
    return new ReplayPlan(
        events, settled, alive.stream().mapToInt(Integer::intValue).toArray(), kept);
  }

  /** A window that cannot be cached goes through the decoders each time. */
  private static byte settledOutcome(Event event) {
    return (byte) (event instanceof Event.Fetch fetch && fetch.lines() == 0 ? 1 : 0);
  }

  private static boolean crowded(CoreState state, Event event, Crowding crowding) {
    boolean[] any = new boolean[1];
    state.home(event, (cache, block) -> any[0] |= crowding.crowded(cache, block));
    return any[0];
  }
}
