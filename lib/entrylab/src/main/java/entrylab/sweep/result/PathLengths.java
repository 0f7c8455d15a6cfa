package entrylab.sweep.result;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How long the path of each kind of call is that was drawn. Designs that were given the same draw
 * have the same kinds, in the same order.
 *
 * <pre>{@code
 * PathLengths lengths = Sweep.of("switch").run().rows().getFirst().counts().lengths();
 * show(lengths.instructions().length + " kinds of path");
 * }</pre>
 *
 * @param times how often each kind was drawn
 * @param instructions of its path
 * @param executed a digest of what its path executes, wherever it lies
 * @param tables the tables that its path reads, by name
 */
public record PathLengths(long[] times, int[] instructions, long[] executed, List<String> tables) {

  /** Takes a copy of the list. */
  public PathLengths {
    tables = List.copyOf(tables);
  }

  /**
   * Whether all calls execute the same instructions as another design's and read the same tables,
   * whatever these are called, so that nothing but where they lie can make a difference.
   */
  public boolean executesTheSame(PathLengths other) {
    if (!Arrays.equals(times, other.times) || !Arrays.equals(executed, other.executed)) {
      return false;
    }
    Map<String, String> theirs = new HashMap<>();
    Map<String, String> mine = new HashMap<>();
    return IntStream.range(0, tables.size())
        .allMatch(kind -> {
          String here = tables.get(kind);
          String there = other.tables.get(kind);
          return there.equals(theirs.computeIfAbsent(here, h -> there))
              && here.equals(mine.computeIfAbsent(there, t -> here));
        });
  }

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
        && Arrays.equals(instructions, lengths.instructions)
        && Arrays.equals(executed, lengths.executed)
        && tables.equals(lengths.tables);
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
