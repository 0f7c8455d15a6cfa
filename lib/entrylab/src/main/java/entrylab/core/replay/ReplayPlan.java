package entrylab.core.replay;

import entrylab.core.branch.BranchScript;
import entrylab.core.pipeline.Event;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which of some events can still change anything once they have run: branches, and memory in
 * crowded sets. The others settle.
 *
 * <p>The answers of those that are replayed are packed: branches first, two bits each, then memory,
 * four bits each, both from the low end of their words.
 *
 * @param events all of them
 * @param unobserved how many of the first ones' answers nobody wants; all of them are branches
 * @param settled the answer that each has in the end, if nothing is pushed out
 * @param script the branches
 * @param branches which events they are
 * @param memory which events of memory are replayed each time
 * @param best the packed answers if each is the settled one
 */
record ReplayPlan(
    List<Event> events,
    int unobserved,
    byte[] settled,
    BranchScript script,
    int[] branches,
    int[] memory,
    long[] best) {
  private static final int BRANCH_BITS = 2;
  private static final int BRANCHES_PER_WORD = Long.SIZE / BRANCH_BITS;
  static final int MEMORY_BITS = 4;
  static final int MEMORY_PER_WORD = Long.SIZE / MEMORY_BITS;

  /** The plan of events that share a core with whatever crowds it. */
  static ReplayPlan of(CoreState state, List<Event> events, int unobserved, Crowding crowding) {
    byte[] settled = state.settled(events);
    boolean emptied = state.cold() && anyCodeCrowded(state, events, crowding);
    List<BranchScript.Branch> branches = new ArrayList<>();
    List<Integer> branchesAt = new ArrayList<>();
    List<Integer> memoryAt = new ArrayList<>();
    for (int i = 0; i < settled.length; i++) {
      Event event = events.get(i);
      boolean crowded = crowded(state, event, crowding);
      if (event instanceof Event.Branch b) {
        branchesAt.add(i);
        branches.add(
            new BranchScript.Branch(b.kind(), b.address(), b.next(), b.target(), !crowded));
      } else if (crowded || emptied && event instanceof Event.Fetch) {
        memoryAt.add(i);
      }
    }
    BranchScript script = state.branches().script(branches);
    int[] memory = memoryAt.stream().mapToInt(Integer::intValue).toArray();
    long[] best =
        new long[script.words() + (memory.length + MEMORY_PER_WORD - 1) / MEMORY_PER_WORD];
    for (int i = 0; i < memory.length; i++) {
      best[script.words() + i / MEMORY_PER_WORD] |=
          (long) settled[memory[i]] << MEMORY_BITS * (i % MEMORY_PER_WORD);
    }
    return new ReplayPlan(
        events,
        unobserved,
        settled,
        script,
        branchesAt.stream().mapToInt(Integer::intValue).toArray(),
        memory,
        best);
  }

  /**
   * Whether code of the events may be pushed out. Where the code caches are emptied each time, such
   * a trace is fetched anew as a whole: what a fetch finds depends on all those before it.
   */
  private static boolean anyCodeCrowded(CoreState state, List<Event> events, Crowding crowding) {
    return events.stream()
        .anyMatch(event -> event instanceof Event.Fetch && crowded(state, event, crowding));
  }

  private static boolean crowded(CoreState state, Event event, Crowding crowding) {
    boolean[] any = new boolean[1];
    state.home(event, (cache, block) -> any[0] |= crowding.crowded(cache, block));
    return any[0];
  }

  /** Takes the answers out that nobody wants. */
  void forget(long[] answers) {
    int bits = BRANCH_BITS * unobserved;
    for (int word = 0; bits > 0; word++) {
      answers[word] &= bits >= Long.SIZE ? 0 : -1L << bits;
      bits -= Long.SIZE;
    }
  }

  /** The answers to all events that are wanted, one a byte. */
  byte[] unpacked(long[] answers) {
    byte[] all = settled.clone();
    for (int i = 0; i < branches.length; i++) {
      long word = answers[i / BRANCHES_PER_WORD];
      all[branches[i]] = (byte) (word >>> BRANCH_BITS * (i % BRANCHES_PER_WORD) & 3);
    }
    for (int i = 0; i < memory.length; i++) {
      long word = answers[script.words() + i / MEMORY_PER_WORD];
      all[memory[i]] = (byte) (word >>> MEMORY_BITS * (i % MEMORY_PER_WORD) & 15);
    }
    return wanted(all);
  }

  /** Leaves out the answers that nobody wants. */
  byte[] wanted(byte[] all) {
    return Arrays.copyOfRange(all, unobserved, all.length);
  }
}
