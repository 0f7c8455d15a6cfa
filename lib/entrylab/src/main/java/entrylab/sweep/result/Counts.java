package entrylab.sweep.result;

import entrylab.machine.PathCounts;
import entrylab.sweep.call.ExecutedCode;
import entrylab.sweep.call.PlacedFigure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Means per syscall of what {@link PathCounts} counts of a path.
 *
 * <pre>{@code
 * Counts counts = Sweep.of("switch").run().rows().getFirst().counts();
 * show(counts.instructions() + " instructions and " + counts.loads() + " loads a call");
 * }</pre>
 *
 * @param icacheLines different 64-byte lines of text a call fetches, over placements
 * @param dcacheLines different 64-byte lines of data it touches, over placements
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
    PlacedFigure icacheLines,
    PlacedFigure dcacheLines,
    double instructionsSd,
    PathLengths lengths) {

  /** Sums of counts, from which a mean is made. */
  public static final class Sum {
    private long syscalls;
    private long instructions;
    private long asmInstructions;
    private long loads;
    private long stores;
    private long branches;
    private long indirectBranches;
    private long extraSaves;
    private long extraRestores;
    private final long[] codeLines;
    private final long[] dataLines;
    private final List<Long> executed = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<Long> times = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private double instructionSquares;

    /**
     * Nothing yet.
     *
     * @param placements that lines are counted at
     */
    public Sum(int placements) {
      codeLines = new long[placements];
      dataLines = new long[placements];
    }

    /**
     * Adds a kind of call.
     *
     * @param code what it executes
     */
    public void add(PathCounts path, PathPlaces places, ExecutedCode code, long times) {
      this.times.add(times);
      executed.add(code.digest());
      tables.add(code.tables());
      lengths.add(path.instructions());
      syscalls += times;
      instructionSquares += (double) path.instructions() * path.instructions() * times;
      instructions += path.instructions() * times;
      asmInstructions += path.asmInstructions() * times;
      loads += path.loads() * times;
      stores += path.stores() * times;
      branches += path.branches() * times;
      indirectBranches += path.indirectBranches() * times;
      extraSaves += path.extraSaves() * times;
      extraRestores += path.extraRestores() * times;
      for (int placement = 0; placement < codeLines.length; placement++) {
        codeLines[placement] += places.code()[placement] * times;
        dataLines[placement] += places.data()[placement] * times;
      }
    }

    private PlacedFigure over(long[] lines) {
      return PlacedFigure.of(Arrays.stream(lines).mapToDouble(this::mean).toArray());
    }

    public Counts mean() {
      return new Counts(
          mean(instructions),
          mean(asmInstructions),
          mean(loads),
          mean(stores),
          mean(branches),
          mean(indirectBranches),
          mean(extraSaves),
          mean(extraRestores),
          over(codeLines),
          over(dataLines),
          instructionsSd(),
          new PathLengths(
              times.stream().mapToLong(Long::longValue).toArray(),
              lengths.stream().mapToInt(Integer::intValue).toArray(),
              executed.stream().mapToLong(Long::longValue).toArray(),
              tables));
    }

    /** Sums of squares of path lengths fit a double exactly, so that nothing is lost here. */
    private double instructionsSd() {
      double squares = instructionSquares - instructions * mean(instructions);
      return syscalls > 1 ? Math.sqrt(Math.max(0, squares) / (syscalls - 1)) : Double.NaN;
    }

    private double mean(long sum) {
      return (double) sum / syscalls;
    }
  }
}
