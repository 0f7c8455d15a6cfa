package entrylab.workload;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How often each table slot is called: exact counts of a recording, or the shares of a mix.
 *
 * <p>Weights of a recording are its counts and add up to its number of calls; weights of a mix are
 * its shares and add up to 1.
 *
 * <pre>{@code
 * show(Workloads.get("git-status").frequencies(ImageOptions.DEFAULT.table()).share(0)); // read
 * }</pre>
 */
public final class Frequencies {
  private final double[] weights;
  private final double total;

  /**
   * Takes one weight per slot.
   *
   * @throws IllegalArgumentException if a weight is negative or all are zero
   */
  public Frequencies(double[] weights) {
    this.weights = weights.clone();
    double sum = 0;
    for (double weight : weights) {
      if (!(weight >= 0)) {
        throw new IllegalArgumentException("a weight of " + weight + " is no frequency");
      }
      sum += weight;
    }
    if (!(sum > 0)) {
      throw new IllegalArgumentException("a workload needs at least one call");
    }
    this.total = sum;
  }

  /** How often a slot is called: a count or a share; 0 for a slot never called. */
  public double weight(int slot) {
    return slot >= 0 && slot < weights.length ? weights[slot] : 0;
  }

  /** The sum of all weights: calls of a recording, 1 of a mix. */
  public double total() {
    return total;
  }

  /** The share of all calls that goes to a slot, in [0, 1]. */
  public double share(int slot) {
    return weight(slot) / total;
  }

  /** The slots called at all, ascending. */
  public int[] slots() {
    return IntStream.range(0, weights.length).filter(slot -> weights[slot] > 0).toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Frequencies that && Arrays.equals(weights, that.weights);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(weights);
  }
}
