package entrylab.core.replay;

import entrylab.core.pipeline.CarriedStores;
import entrylab.core.pipeline.CompiledTrace;
import java.util.Arrays;

/**
 * What decides a run's timing: the trace, the answers to its events, the stores pending before it.
 */
record TimingKey(CompiledTrace trace, byte[] outcomes, CarriedStores before) {
  @Override
  public boolean equals(Object other) {
    return other instanceof TimingKey that
        && trace == that.trace
        && Arrays.equals(outcomes, that.outcomes)
        && before.equals(that.before);
  }

  @Override
  public int hashCode() {
    return (trace.hashCode() * 31 + Arrays.hashCode(outcomes)) * 31 + before.hashCode();
  }
}
