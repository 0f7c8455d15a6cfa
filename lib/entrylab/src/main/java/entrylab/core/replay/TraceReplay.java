package entrylab.core.replay;

import entrylab.core.branch.BranchScript;
import entrylab.core.branch.BranchUnit;
import entrylab.core.branch.Prediction;
import entrylab.core.pipeline.TraceEvent;
import java.util.Arrays;

/** Replays events again and again: all of them the first time, then those that have not settled. */
final class TraceReplay {
  private final CoreState state;
  private final BranchUnit unit;
  private final ReplayPlan plan;
  private final byte[] cold;
  private final long[] answers;
  private final long[] best;
  private final BranchScript[] scripts;
  private final MemoryReplay memory;
  private final boolean liveCode;

  /** The only thing that is replayed, if it is one. */
  private final BranchScript only;

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
    best = plan.best();
    answers = best.clone();
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
   * @return whether every answer that is wanted was its settled one; not so at the first run
   */
  boolean run() {
    settled = ran;
    ran = true;
    if (!settled) {
      cold();
      return false;
    }
    return replay();
  }

  /**
   * The only thing that will ever be replayed, if it is a script of branches; {@code null} before
   * that is so. It may be run by others from then on, who tell here what it answered.
   */
  BranchScript rest() {
    return settled ? only : null;
  }

  /** Learns what {@link #rest} answered when it was last run. */
  void answered(long answer) {
    answers[0] = answer;
  }

  private boolean replay() {
    for (int i = 0; i < scripts.length; i++) {
      answers[i] = unit.run(scripts[i]);
    }
    if (memory != null) {
      memory.run(answers, scripts.length);
    }
    return equal(answers, best);
  }

  /** Whether two arrays of one length, of few words mostly, are equal. */
  static boolean equal(long[] some, long[] others) {
    long differing = 0;
    for (int i = 0; i < some.length; i++) {
      differing |= some[i] ^ others[i];
    }
    return differing == 0;
  }

  private void cold() {
    for (int i = 0; i < cold.length; i++) {
      cold[i] = state.answer(plan.events().get(i));
    }
  }

  /** Whether the last run was not the first, so that {@link #answers} knows its answers. */
  boolean settled() {
    return settled;
  }

  /** The last run's answers to what had not settled; valid until the next run. */
  long[] answers() {
    return answers;
  }

  /** The last run's answers to the events that are wanted, in a new array. */
  byte[] outcomes() {
    return settled ? plan.unpacked(answers()) : plan.wanted(cold);
  }

  /** How many events of the last run, all of them branches, were mispredicted. */
  int mispredicts() {
    int wrong = 0;
    for (byte outcome : outcomes()) {
      wrong += outcome == Prediction.MISPREDICT.ordinal() ? 1 : 0;
    }
    return wrong;
  }

  /** Whether the next run asks the code caches. */
  boolean fetches() {
    return !ran || liveCode;
  }
}
