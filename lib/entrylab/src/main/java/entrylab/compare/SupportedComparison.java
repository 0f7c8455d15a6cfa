package entrylab.compare;

import java.util.List;

/**
 * A comparison and what its answer hangs on.
 *
 * @param comparison at every place
 * @param supports of the largest difference of each way of tracing
 */
public record SupportedComparison(Comparison comparison, List<DifferenceSupport> supports) {

  /** Takes a copy. */
  public SupportedComparison {
    supports = List.copyOf(supports);
  }
}
