package entrylab.core.replay;

import entrylab.core.branch.BranchScript;
import entrylab.core.branch.JumpSweep;
import entrylab.core.cache.PageSize;
import entrylab.core.cache.SweptLines;
import entrylab.core.pipeline.TraceEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * Which of the things that a user program does between two calls can still change anything once
 * they have happened, in their order.
 *
 * @param events all of them: windows of code and data, then direct jumps
 * @param jumps the jumps
 * @param live what is not sure to be in the first level
 * @param leaving those of them whose line or page may leave the first level
 * @param lines the lines of those
 * @param translated one of those for each run of them in one page that may lose its translation
 */
record WorkPlan(
    List<TraceEvent> events,
    JumpSweep jumps,
    List<TraceEvent> live,
    List<TraceEvent> leaving,
    SweptLines lines,
    List<TraceEvent> translated) {

  static WorkPlan of(CoreState state, List<TraceEvent> events, OversubscribedSets crowding) {
    List<BranchScript.Branch> jumps = new ArrayList<>();
    List<TraceEvent> live = new ArrayList<>();
    List<TraceEvent> leaving = new ArrayList<>();
    for (TraceEvent event : events) {
      boolean crowded = crowding.crowds(event);
      if (event instanceof TraceEvent.Branch b) {
        jumps.add(new BranchScript.Branch(b.kind(), b.address(), b.next(), b.target(), !crowded));
      } else if (crowded) {
        live.add(event);
        if (!(event instanceof TraceEvent.Fetch fetch)
            || crowding.crowds(visitor -> state.codeHome(fetch, visitor))) {
          leaving.add(event);
        }
      }
    }
    return new WorkPlan(
        events,
        new JumpSweep(jumps),
        live,
        leaving,
        new SweptLines(
            leaving.stream().mapToLong(e -> SweptLines.key(isCode(e), e.address())).toArray(),
            crowding.crowdedSets(state.memory().secondCache()),
            crowding.crowdedSets(state.memory().thirdCache())),
        translated(state, leaving, crowding));
  }

  /** Uses of one page in a row find what the first of them found or brought in. */
  private static List<TraceEvent> translated(
      CoreState state, List<TraceEvent> events, OversubscribedSets crowding) {
    List<TraceEvent> first = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      TraceEvent event = events.get(i);
      if ((i == 0 || !samePage(events.get(i - 1), event))
          && crowding.crowds(visitor -> state.translationHome(event, visitor))) {
        first.add(event);
      }
    }
    return first;
  }

  private static boolean samePage(TraceEvent one, TraceEvent other) {
    PageSize size = PageSize.of(one.address());
    return isCode(one) == isCode(other)
        && size == PageSize.of(other.address())
        && size.page(one.address()) == size.page(other.address());
  }

  static boolean isCode(TraceEvent event) {
    return event instanceof TraceEvent.Fetch;
  }
}
