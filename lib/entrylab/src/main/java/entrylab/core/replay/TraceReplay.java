package entrylab.core.replay;

import entrylab.core.pipeline.Event;
import java.util.Arrays;
import java.util.stream.Stream;

/** Replays events again and again: all of them the first time, then those that have not settled. */
final class TraceReplay {
  private final CoreState state;
  private final ReplayPlan plan;
  private final byte[] cold;
  private final long[] answers;
  private final Event.Fetch[] fetches;
  private final long[] addresses;
  private final boolean liveCode;
  private boolean ran;
  private boolean settled;

  TraceReplay(CoreState state, ReplayPlan plan) {
    this.state = state;
    this.plan = plan;
    cold = new byte[plan.events().size()];
    answers = plan.best().clone();
    fetches = new Event.Fetch[plan.memory().length];
    addresses = new long[fetches.length];
    for (int i = 0; i < fetches.length; i++) {
      Event event = plan.events().get(plan.memory()[i]);
      fetches[i] = event instanceof Event.Fetch fetch ? fetch : null;
      addresses[i] = event.address();
    }
    liveCode = Stream.of(fetches).anyMatch(fetch -> fetch != null);
  }

  /**
   * Replays the events.
   *
   * @return whether every answer that is wanted was its settled one
   */
  boolean run() {
    settled = ran;
    ran = true;
    return settled ? replay() : cold();
  }

  private boolean replay() {
    state.branches().run(plan.script(), answers);
    if (plan.unobserved() > 0) {
      plan.forget(answers);
    }
    if (fetches.length > 0) {
      replayMemory(plan.script().words());
    }
    return Arrays.equals(answers, plan.best());
  }

  private void replayMemory(int first) {
    int at = first;
    long word = 0;
    int bits = 0;
    for (int i = 0; i < fetches.length; i++) {
      byte answer = fetches[i] == null ? state.data(addresses[i]) : state.fetch(fetches[i]);
      word |= (long) answer << bits;
      bits += ReplayPlan.MEMORY_BITS;
      if (bits == Long.SIZE || i == fetches.length - 1) {
        answers[at++] = word;
        word = 0;
        bits = 0;
      }
    }
  }

  private boolean cold() {
    for (int i = 0; i < cold.length; i++) {
      cold[i] = state.answer(plan.events().get(i));
    }
    return Arrays.equals(plan.wanted(cold), plan.wanted(plan.settled()));
  }

  /**
   * Whether the last run was not the first, so that its answers can be told by {@link #answers}.
   */
  boolean settled() {
    return settled;
  }

  /** The last run's answers to what had not settled; valid until the next run. */
  long[] answers() {
    return answers;
  }

  /** The last run's answers to the events that are wanted, in a new array. */
  byte[] outcomes() {
    return settled ? plan.unpacked(answers) : plan.wanted(cold);
  }

  /** Whether the next run asks the code caches. */
  boolean fetches() {
    return !ran || liveCode;
  }

  /** How many events there are. */
  int events() {
    return cold.length;
  }

  /** Branches that each run has. */
  int branches() {
    return plan.branches().length;
  }
}
