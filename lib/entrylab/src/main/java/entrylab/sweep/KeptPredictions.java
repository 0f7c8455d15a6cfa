package entrylab.sweep;

import entrylab.core.branch.PredictorShape;
import entrylab.core.branch.RunPredictions;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What predictors answered to the calls of one piece of entry code, run by run: a point's calls at
 * a placement are the same on every CPU. Safe for several threads.
 */
final class KeptPredictions {
  /** Two threads may be at two designs at once; runs that find no room are made by each CPU. */
  private static final long MOST_BYTES = 16L << 20;

  /**
   * A run.
   *
   * @param place of the point on the sweep's first CPU in the result
   */
  private record Run(int place, int placement) {}

  private final Set<PredictorShape> common;
  private final Map<Run, RunPredictions> runs = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();

  /**
   * Nothing known yet.
   *
   * @param common shapes that several CPUs have
   */
  KeptPredictions(Set<PredictorShape> common) {
    this.common = common;
  }

  /**
   * What is known of a run.
   *
   * @param place of the point on the sweep's first CPU in the result
   * @param placement index of the placement
   */
  RunPredictions run(int place, int placement) {
    return common.isEmpty()
        ? RunPredictions.NONE
        : runs.computeIfAbsent(
            new Run(place, placement), _ -> new RunPredictions(common, this::takes));
  }

  private boolean takes(long more) {
    if (bytes.addAndGet(more) <= MOST_BYTES) {
      return true;
    }
    bytes.addAndGet(-more);
    return false;
  }

  /** Drops all of it. */
  void clear() {
    runs.clear();
  }
}
