package entrylab.core.replay;

import entrylab.core.branch.BranchScript;
import entrylab.core.branch.BranchUnit;
import entrylab.core.pipeline.TraceEvent;
import java.util.Arrays;

/** Replays events again and again: all of them the first time, then those that have not settled. */
final class TraceReplay {
  private final CoreState state;
  private final BranchUnit unit;
  private final ReplayPlan plan;
  private final byte[] cold;
  private final long[] answers;
  private final BranchScript[] scripts;
  private final MemoryReplay memory;
  private final boolean liveCode;

  /** The only thing that is replayed, if it is one. */
  private final BranchScript only;

  /** The answer of the only script: beside the other fields, where it costs nothing to keep. */
  private long onlyAnswer;

  /** Branches that each run has. */
  final int branches;

  private boolean ran;
  private boolean settled;

  /**
   * Prepares events.
   *
   * @param undisturbed whether no other code than traces and the program's comes into the micro-op
   *     cache
   */
  TraceReplay(CoreState state, ReplayPlan plan, boolean undisturbed) {
    this.state = state;
    this.unit = state.branches();
    this.plan = plan;
    cold = new byte[plan.events().size()];
    answers = plan.best().clone();
    scripts = plan.scripts().toArray(BranchScript[]::new);
    branches = plan.branches().length;
    memory =
        plan.memory().count() == 0
            ? null
            : new MemoryReplay(state, plan.events(), plan.memory(), undisturbed);
    only = scripts.length == 1 && memory == null ? scripts[0] : null;
    liveCode =
        Arrays.stream(plan.memory().events())
            .anyMatch(event -> plan.events().get(event) instanceof TraceEvent.Fetch);
  }

  /** Takes what settles for settled, as if all had run before on a core with room for it. */
  void begin() {
    ran = true;
  }

  /**
   * Replays the events.
   *
   * @return whether every answer that is wanted was its settled one
   */
  boolean run() {
    if (settled && only != null) {
      return replayBranches();
    }
    settled = ran;
    ran = true;
    if (!settled) {
      return cold();
    }
    return only == null ? replay() : replayBranches();
  }

  private boolean replayBranches() {
    onlyAnswer = unit.run(only);
    return onlyAnswer == 0;
  }

  private boolean replay() {
    boolean best = true;
    for (int i = 0; i < scripts.length; i++) {
      long answer = unit.run(scripts[i]);
      answers[i] = answer;
      best &= answer == 0;
    }
    if (memory != null) {
      memory.run(answers, scripts.length);
      best = Arrays.equals(answers, plan.best());
    }
    return best;
  }

  private boolean cold() {
    for (int i = 0; i < cold.length; i++) {
      cold[i] = state.answer(plan.events().get(i));
    }
    return Arrays.equals(plan.wanted(cold), plan.wanted(plan.settled()));
  }

  /** Whether the last run was not the first, so that {@link #answers} knows its answers. */
  boolean settled() {
    return settled;
  }

  /** The last run's answers to what had not settled; valid until the next run. */
  long[] answers() {
    if (only != null) {
      answers[0] = onlyAnswer;
    }
    return answers;
  }

  /** The last run's answers to the events that are wanted, in a new array. */
  byte[] outcomes() {
    return settled ? plan.unpacked(answers()) : plan.wanted(cold);
  }

  /** Whether the next run asks the code caches. */
  boolean fetches() {
    return !ran || liveCode;
  }
}
