package entrylab.sweep;

import entrylab.machine.PathCounts;
import java.util.ArrayList;
import java.util.List;

/**
 * Means per syscall of what {@link PathCounts} counts of a path.
 *
 * @param instructionsSd standard deviation of the instructions over the calls; NaN for a single one
 * @param lengths of the paths, to be compared with another design's
 */
public record Counts(
    double instructions,
    double asmInstructions,
    double loads,
    double stores,
    double branches,
    double indirectBranches,
    double extraSaves,
    double extraRestores,
    double icacheLines,
    double dcacheLines,
    double instructionsSd,
    PathLengths lengths) {

  /** Sums of counts, from which a mean is made. */
  static final class Sum {
    private long syscalls;
    private final long[] sums = new long[10];
    private final List<Long> times = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private double instructionSquares;

    /** Adds a kind of call. */
    void add(PathCounts path, long times) {
      this.times.add(times);
      lengths.add(path.instructions());
      syscalls += times;
      instructionSquares += (double) path.instructions() * path.instructions() * times;
      sums[0] += path.instructions() * times;
      sums[1] += path.asmInstructions() * times;
      sums[2] += path.loads() * times;
      sums[3] += path.stores() * times;
      sums[4] += path.branches() * times;
      sums[5] += path.indirectBranches() * times;
      sums[6] += path.extraSaves() * times;
      sums[7] += path.extraRestores() * times;
      sums[8] += path.icacheLines() * times;
      sums[9] += path.dcacheLines() * times;
    }

    Counts mean() {
      return new Counts(
          mean(0),
          mean(1),
          mean(2),
          mean(3),
          mean(4),
          mean(5),
          mean(6),
          mean(7),
          mean(8),
          mean(9),
          instructionsSd(),
          new PathLengths(
              times.stream().mapToLong(Long::longValue).toArray(),
              lengths.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** Sums of squares of path lengths fit a double exactly, so that nothing is lost here. */
    private double instructionsSd() {
      double squares = instructionSquares - sums[0] * mean(0);
      return syscalls > 1 ? Math.sqrt(Math.max(0, squares) / (syscalls - 1)) : Double.NaN;
    }

    private double mean(int index) {
      return (double) sums[index] / syscalls;
    }
  }
}
