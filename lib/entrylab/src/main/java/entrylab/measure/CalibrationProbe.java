package entrylab.measure;

import entrylab.core.cpu.Parameter;
import entrylab.measure.record.CallMode;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A short experiment that finds one figure of a processor: a few sequences, and how their cycles
 * make the figure. What the timing itself takes is in all of them and cancels out.
 */
sealed interface CalibrationProbe {

  /** What it finds, in a few words. */
  String name();

  /** What the figure is in. */
  String unit();

  /** The parameter of a profile that the figure sets; empty if it is only told. */
  Optional<Parameter> sets();

  /** How its calls follow each other. */
  CallMode mode();

  /** What has to be timed. */
  List<Sequence> sequences();

  /**
   * The figure.
   *
   * @param cycles of each of the sequences, in their order, in one process
   * @return empty if these cycles do not tell
   */
  Optional<Double> figure(double[] cycles);

  /**
   * What one repetition more of some code takes, from few and many: by cycles, or repetitions a
   * cycle.
   *
   * @param body the sequence's assembly with so many repetitions
   * @param less cycles of a repetition that are not asked for
   */
  record Slope(
      String name,
      Optional<Parameter> sets,
      CallMode mode,
      int few,
      int many,
      IntFunction<String> body,
      double less,
      boolean perCycle)
      implements CalibrationProbe {
    @Override
    public String unit() {
      return perCycle ? "per cycle" : "cycles";
    }

    @Override
    public List<Sequence> sequences() {
      return IntStream.of(few, many)
          .mapToObj(n -> new Sequence(name + ", " + n, body.apply(n)))
          .toList();
    }

    @Override
    public Optional<Double> figure(double[] cycles) {
      double one = (cycles[1] - cycles[0]) / (many - few);
      if (perCycle) {
        return one > 0 ? Optional.of(1 / one) : Optional.empty();
      }
      return Optional.of(one - less);
    }
  }

  /**
   * What a slope takes beyond another.
   *
   * @param longer what is asked about
   * @param shorter the same without it
   */
  record Beyond(String name, Optional<Parameter> sets, Slope longer, Slope shorter)
      implements CalibrationProbe {
    @Override
    public String unit() {
      return longer.unit();
    }

    @Override
    public CallMode mode() {
      return longer.mode();
    }

    @Override
    public List<Sequence> sequences() {
      return Stream.of(longer, shorter).flatMap(slope -> slope.sequences().stream()).toList();
    }

    @Override
    public Optional<Double> figure(double[] cycles) {
      double with = longer.figure(new double[] {cycles[0], cycles[1]}).orElseThrow();
      double without = shorter.figure(new double[] {cycles[2], cycles[3]}).orElseThrow();
      return Optional.of(with - without);
    }
  }

  /**
   * What a branch costs that goes either way by chance: the difference from one that never goes,
   * and every second of which is mispredicted.
   *
   * @param random the branch by chance
   * @param never the same code with a branch that is never taken
   */
  record Chance(String name, Optional<Parameter> sets, CallMode mode, String random, String never)
      implements CalibrationProbe {
    private static final double MISPREDICTED = 0.5;

    @Override
    public String unit() {
      return "cycles";
    }

    @Override
    public List<Sequence> sequences() {
      return List.of(
          new Sequence(name + ", by chance", random), new Sequence(name + ", never", never));
    }

    @Override
    public Optional<Double> figure(double[] cycles) {
      return Optional.of((cycles[0] - cycles[1]) / MISPREDICTED);
    }
  }

  /**
   * How many of something there are: the largest number up to which each costs what the first ones
   * cost.
   *
   * @param counts in rising order; the first ones say what one costs
   * @param body the sequence's assembly for so many
   * @param more cycles by which too many cost more than those, from some number on
   */
  record Knee(
      String name,
      Optional<Parameter> sets,
      CallMode mode,
      List<Integer> counts,
      IntFunction<String> body,
      double more)
      implements CalibrationProbe {
    /** The last of those that every core has: none has fewer than 14. */
    private static final int FIRST_ONES = 4;

    @Override
    public String unit() {
      return "entries";
    }

    @Override
    public List<Sequence> sequences() {
      return counts.stream().map(n -> new Sequence(name + ", " + n, body.apply(n))).toList();
    }

    @Override
    public Optional<Double> figure(double[] cycles) {
      double one = (cycles[FIRST_ONES] - cycles[0]) / (counts.get(FIRST_ONES) - counts.get(0));
      int last = counts.size() - 1;
      while (last > 0 && cycles[last] - line(cycles, one, last) > more) {
        last--;
      }
      // Where none of them costs more, there are at least as many: no figure.
      return last == counts.size() - 1 ? Optional.empty() : Optional.of((double) counts.get(last));
    }

    private double line(double[] cycles, double one, int i) {
      return cycles[0] + one * (counts.get(i) - counts.get(0));
    }
  }
}
