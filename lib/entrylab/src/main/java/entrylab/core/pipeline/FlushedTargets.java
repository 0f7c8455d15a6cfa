package entrylab.core.pipeline;

import entrylab.core.branch.Prediction;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which events of a trace are indirect branches that run for the first time since a barrier, so
 * that they are predicted wrong whatever the predictors held before.
 *
 * <p>An indirect branch prediction barrier has code behind it controlled by no target that was
 * learnt before it (Intel, Speculative Execution Side Channel Mitigations; AMD, Indirect Branch
 * Control Extension). A trace that has one is taken to have been left that way, too. What the
 * barrier does to the user program's branches is left out, and so is what some processors forget
 * beyond it, such as direct branches and returns.
 *
 * @param wrong numbers of events
 */
record FlushedTargets(BitSet wrong) {
  /** Of a trace without a barrier. */
  static final FlushedTargets NONE = new FlushedTargets(new BitSet());

  /**
   * Those of a trace.
   *
   * @param barriers for each barrier the number of events before it, ascending
   */
  static FlushedTargets of(List<TraceEvent> events, List<Integer> barriers) {
    if (barriers.isEmpty()) {
      return NONE;
    }
    BitSet wrong = new BitSet(events.size());
    Set<Long> known = new HashSet<>();
    int next = 0;
    for (int i = 0; i < events.size(); i++) {
      while (next < barriers.size() && barriers.get(next) == i) {
        known.clear();
        next++;
      }
      wrong.set(
          i,
          events.get(i) instanceof TraceEvent.Branch branch
              && branch.kind().indirect()
              && known.add(branch.address()));
    }
    return new FlushedTargets(wrong);
  }

  /** What predictors answer when these targets are forgotten; the given array if none is. */
  byte[] applied(byte[] outcomes) {
    if (wrong.isEmpty()) {
      return outcomes;
    }
    byte[] changed = outcomes.clone();
    wrong.stream().forEach(event -> changed[event] = (byte) Prediction.MISPREDICT.ordinal());
    return changed;
  }
}
