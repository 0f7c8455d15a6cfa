package entrylab.sweep;

import java.util.Arrays;

/**
 * How long the path of each kind of call is that was drawn. Designs that were given the same draw
 * have the same kinds, in the same order.
 *
 * @param times how often each kind was drawn
 * @param instructions of its path
 */
public record PathLengths(long[] times, int[] instructions) {

  /**
   * The mean difference to another design, call by call.
   *
   * @throws IllegalArgumentException if the other was given other calls
   */
  public PairedDifference less(PathLengths baseline) {
    if (!Arrays.equals(times, baseline.times)) {
      throw new IllegalArgumentException("the designs were not given the same calls");
    }
    long calls = Arrays.stream(times).sum();
    long sum = 0;
    for (int kind = 0; kind < times.length; kind++) {
      sum += times[kind] * (instructions[kind] - baseline.instructions[kind]);
    }
    double mean = (double) sum / calls;
    double squares = 0;
    for (int kind = 0; kind < times.length; kind++) {
      double off = instructions[kind] - baseline.instructions[kind] - mean;
      squares += times[kind] * off * off;
    }
    double se = calls > 1 ? Math.sqrt(squares / (calls - 1) / calls) : Double.NaN;
    return new PairedDifference(calls, mean, se);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathLengths lengths
        && Arrays.equals(times, lengths.times)
        && Arrays.equals(instructions, lengths.instructions);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(times) + Arrays.hashCode(instructions);
  }

  @Override
  public String toString() {
    return "path lengths of " + times.length + " kinds of call";
  }
}
