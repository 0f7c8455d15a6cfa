package entrylab.core.replay;

import entrylab.core.branch.BranchScript;
import entrylab.core.pipeline.TraceEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which of some events can still change anything once they have run: branches, and memory in
 * crowded sets. The others settle.
 *
 * <p>The answers of those that are replayed are packed: a word for each script of branches, then
 * those of memory.
 *
 * @param events all of them
 * @param unobserved how many of the first ones' answers nobody wants; all of them are branches
 * @param settled the answer that each has in the end, if nothing is pushed out
 * @param scripts the branches, as few scripts as they fit into
 * @param branches which events they are
 * @param memory those events of memory that are replayed each time
 * @param best the packed answers if each is the settled one
 */
record ReplayPlan(
    List<TraceEvent> events,
    int unobserved,
    byte[] settled,
    List<BranchScript> scripts,
    int[] branches,
    MemoryPlan memory,
    long[] best) {

  /** The plan of events that share a core with whatever crowds it. */
  static ReplayPlan of(
      CoreState state, List<TraceEvent> events, int unobserved, OversubscribedSets crowding) {
    byte[] settled = state.settled(events);
    boolean emptied = state.cold() && anyCodeCrowded(events, crowding);
    List<BranchScript.Branch> branches = new ArrayList<>();
    List<Integer> branchesAt = new ArrayList<>();
    List<Integer> memoryAt = new ArrayList<>();
    for (int i = 0; i < settled.length; i++) {
      TraceEvent event = events.get(i);
      boolean crowded = crowding.crowds(event);
      if (event instanceof TraceEvent.Branch b) {
        branchesAt.add(i);
        branches.add(
            new BranchScript.Branch(b.kind(), b.address(), b.next(), b.target(), !crowded));
      } else if (crowded || emptied && event instanceof TraceEvent.Fetch) {
        memoryAt.add(i);
      }
    }
    List<BranchScript> scripts = scripts(state, branches, unobserved);
    var memory = MemoryPlan.of(state, events, memoryAt, crowding);
    long[] best = new long[scripts.size() + memory.words()];
    for (int i = 0; i < memory.count(); i++) {
      memory.add(best, scripts.size(), i, settled[memory.events()[i]]);
    }
    return new ReplayPlan(
        events,
        unobserved,
        settled,
        scripts,
        branchesAt.stream().mapToInt(Integer::intValue).toArray(),
        memory,
        best);
  }

  /**
   * Whether code of the events may be pushed out. Where the code caches are emptied each time, such
   * a trace is fetched anew as a whole: what a fetch finds depends on all those before it.
   */
  private static boolean anyCodeCrowded(List<TraceEvent> events, OversubscribedSets crowding) {
    return events.stream()
        .anyMatch(event -> event instanceof TraceEvent.Fetch && crowding.crowds(event));
  }

  private static List<BranchScript> scripts(
      CoreState state, List<BranchScript.Branch> branches, int unobserved) {
    List<BranchScript> scripts = new ArrayList<>();
    int from = 0;
    int deciding = 0;
    for (int i = 0; i < branches.size(); i++) {
      deciding += branches.get(i).passes() ? 0 : 1;
      if (deciding > BranchScript.MOST) {
        scripts.add(state.branches().script(branches.subList(from, i), unobserved - from));
        from = i;
        deciding = 1;
      }
    }
    if (from < branches.size()) {
      scripts.add(
          state.branches().script(branches.subList(from, branches.size()), unobserved - from));
    }
    return scripts;
  }

  /** The answers to all events that are wanted, one a byte. */
  byte[] unpacked(long[] answers) {
    byte[] all = settled.clone();
    int branch = 0;
    for (int i = 0; i < scripts.size(); i++) {
      for (byte outcome : scripts.get(i).outcomes(answers[i])) {
        all[branches[branch++]] = outcome;
      }
    }
    for (int i = 0; i < memory.count(); i++) {
      all[memory.events()[i]] = (byte) memory.answer(answers, scripts.size(), i);
    }
    return wanted(all);
  }

  /** Leaves out the answers that nobody wants. */
  byte[] wanted(byte[] all) {
    return Arrays.copyOfRange(all, unobserved, all.length);
  }
}
