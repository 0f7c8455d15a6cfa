package entrylab.core.replay;

import entrylab.core.branch.BranchScript;
import entrylab.core.branch.BranchUnit;
import entrylab.core.branch.Prediction;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The replays of several traces, in one core. Where all that is left of a trace is one script of
 * branches, that is run without a look at the rest: hundreds of traces in turns are more than a
 * first-level cache holds.
 */
final class Replays {
  private final BranchUnit unit;
  private final TraceReplay[] replays;

  /** Of each trace what is left of it; {@code null} while more is. */
  private final BranchScript[] scripts;

  /** And its words, if it is a return alone. */
  private final long[][] alone;

  /** The answers of those scripts' last runs. */
  private final long[] answers;

  /** How often each of them was run, and the branches of all other runs. */
  private final long[] runs;

  private long branches;

  /**
   * Prepares traces.
   *
   * @param undisturbed whether no other code than traces and the program's comes into the micro-op
   *     cache
   */
  Replays(CoreState state, List<ReplayPlan> plans, boolean undisturbed) {
    unit = state.branches();
    replays =
        plans.stream()
            .map(plan -> new TraceReplay(state, plan, undisturbed))
            .toArray(TraceReplay[]::new);
    scripts = new BranchScript[replays.length];
    alone = new long[replays.length][];
    answers = new long[replays.length];
    runs = new long[replays.length];
  }

  /** All of them. */
  Stream<TraceReplay> all() {
    return Arrays.stream(replays);
  }

  /**
   * Replays a trace.
   *
   * @return whether every answer that is wanted was its settled one; not so at the first run
   */
  boolean run(int trace) {
    BranchScript script = scripts[trace];
    if (script == null) {
      return replay(trace);
    }
    long answer = unit.run(script, alone[trace]);
    answers[trace] = answer;
    runs[trace]++;
    return answer == 0;
  }

  private boolean replay(int trace) {
    TraceReplay replay = replays[trace];
    boolean best = replay.run();
    branches += replay.branches;
    BranchScript rest = replay.rest();
    if (rest != null) {
      scripts[trace] = rest;
      alone[trace] = rest.alone();
      answers[trace] = replay.answers()[0];
    }
    return best;
  }

  /** Branches that all runs had. */
  long branches() {
    long all = branches;
    for (int trace = 0; trace < runs.length; trace++) {
      all += runs[trace] * replays[trace].branches;
    }
    return all;
  }

  /** How many events of a trace's last run, all of them branches, were mispredicted. */
  int mispredicts(int trace) {
    return scripts[trace] == null
        ? replays[trace].mispredicts()
        : scripts[trace].count(Prediction.MISPREDICT, answers[trace]);
  }

  /** The replay of a trace, with the answers of its last run. */
  TraceReplay get(int trace) {
    TraceReplay replay = replays[trace];
    if (scripts[trace] != null) {
      replay.answered(answers[trace]);
    }
    return replay;
  }
}
