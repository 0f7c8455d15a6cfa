package entrylab.compare;

import java.util.List;

/**
 * A comparison and what its answer hangs on.
 *
 * <pre>{@code
 * SupportedComparison answer =
 *     Compare.of(Designs.get("v4.4-stubs"), Designs.get("merged-v4.6"));
 * show(answer);
 * show(answer.supports().size() + " differences, each with what it hangs on");
 * }</pre>
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
