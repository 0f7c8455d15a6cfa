package entrylab.core.replay;

import entrylab.core.pipeline.CarriedStores;
import entrylab.core.pipeline.CodeShape;
import entrylab.core.pipeline.CompiledTrace;
import java.util.Arrays;

/**
 * What decides a run's timing: the trace's shape, the answers to its events, the stores pending
 * before it and which of its loads meet them. Traces of one shape share timings, wherever they lie.
 */
record TimingKey(CodeShape shape, byte[] outcomes, CarriedStores before, long[] met) {
  /**
   * The key of a run.
   *
   * @param outcomes must not change any more
   */
  static TimingKey of(CompiledTrace trace, byte[] outcomes, CarriedStores before) {
    return new TimingKey(trace.shape(), outcomes, before, trace.met(before));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TimingKey that
        && shape.equals(that.shape)
        && Arrays.equals(outcomes, that.outcomes)
        && before.equals(that.before)
        && Arrays.equals(met, that.met);
  }

  @Override
  public int hashCode() {
    return (shape.hashCode() * 31 + Arrays.hashCode(outcomes)) * 31 + before.hashCode();
  }
}
