package entrylab.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A first-order Markov chain of syscalls: each call's probabilities depend on the call before it.
 *
 * <p>Fitted to each task's own order, one task after the other, with the last call followed by the
 * first: tasks that run on CPUs of their own alternate in a log, but not in any branch predictor.
 * So closed, every call is left as often as it is entered, and the chain's stationary shares are
 * the recording's shares exactly; it differs from the independent mix in order alone.
 *
 * <pre>{@code
 * MarkovChain chain = MarkovChain.fit(Workloads.get("git-status").recording());
 * show(chain.entropyBits() + " bits a call, " + chain.independentEntropyBits() + " without order");
 * }</pre>
 */
public final class MarkovChain {
  private final List<CallName> names;
  private final int first;
  private final long[] entries;
  private final int[][] followers;
  private final long[][] counts;

  private MarkovChain(Recording recording) {
    names = recording.names();
    first = recording.code(0);
    entries = new long[names.size()];
    List<Map<Integer, Long>> pairs = new ArrayList<>();
    names.forEach(name -> pairs.add(new TreeMap<>()));
    for (int call = 0; call < recording.size(); call++) {
      int next = recording.code((call + 1) % recording.size());
      pairs.get(recording.code(call)).merge(next, 1L, Long::sum);
      entries[next]++;
    }
    followers =
        pairs.stream()
            .map(row -> row.keySet().stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    counts =
        pairs.stream()
            .map(row -> row.values().stream().mapToLong(Long::longValue).toArray())
            .toArray(long[][]::new);
  }

  /**
   * Counts which call follows which.
   *
   * @throws IllegalArgumentException if the recording has no calls
   */
  public static MarkovChain fit(Recording recording) {
    if (recording.size() == 0) {
      throw new IllegalArgumentException("a chain cannot be fitted to no calls");
    }
    return new MarkovChain(recording.taskByTask());
  }

  /** The calls the chain moves between. */
  public List<CallName> names() {
    return names;
  }

  /** The probability that a call follows another, in [0, 1]; both indices into {@link #names()}. */
  public double probability(int call, int next) {
    for (int i = 0; i < followers[call].length; i++) {
      if (followers[call][i] == next) {
        return counts[call][i] / (double) entries[call];
      }
    }
    return 0;
  }

  /** The share of a call in the long run, in [0, 1]: the recording's. */
  public double stationary(int call) {
    return entries[call] / (double) total();
  }

  private long total() {
    long total = 0;
    for (long count : entries) {
      total += count;
    }
    return total;
  }

  /**
   * Bits of surprise per call when the call before is known: the chain's entropy rate. A predictor
   * that knows one call of history has this much left to guess.
   */
  public double entropyBits() {
    double bits = 0;
    for (int call = 0; call < names.size(); call++) {
      for (long count : counts[call]) {
        bits += stationary(call) * surprise(count / (double) entries[call]);
      }
    }
    return bits;
  }

  /** Bits of surprise per call of the independent mix with the same shares; never less. */
  public double independentEntropyBits() {
    double bits = 0;
    for (int call = 0; call < names.size(); call++) {
      bits += surprise(stationary(call));
    }
    return bits;
  }

  private static double surprise(double probability) {
    return probability == 0 ? 0 : -probability * Math.log(probability) / Math.log(2);
  }

  /** How often a call is the same as the one before it, in [0, 1]. */
  public double repeats() {
    double repeats = 0;
    for (int call = 0; call < names.size(); call++) {
      repeats += stationary(call) * probability(call, call);
    }
    return repeats;
  }

  /** How often that would be by chance, were each call drawn by itself. */
  public double independentRepeats() {
    double repeats = 0;
    for (int call = 0; call < names.size(); call++) {
      repeats += stationary(call) * stationary(call);
    }
    return repeats;
  }

  /** The call the recording starts with. */
  int first() {
    return first;
  }

  /** The calls that follow a call, and how often each does. */
  int[] followers(int call) {
    return followers[call];
  }

  double[] weights(int call) {
    double[] weights = new double[counts[call].length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = counts[call][i];
    }
    return weights;
  }
}
