package entrylab.measure;

import entrylab.core.cpu.Parameter;
import entrylab.measure.record.CallMode;
import java.util.Arrays;
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

  /** Sequences that have to be timed. */
  List<Sequence> sequences();

  /** What has to be timed, and how. */
  default List<SequenceTimes.Wanted> wanted() {
    return sequences().stream()
        .map(s -> new SequenceTimes.Wanted(s, mode(), calls(), warm()))
        .toList();
  }

  /** How many calls of each make a batch, beside twice as many. */
  default int calls() {
    return SequenceTimes.CALLS;
  }

  /** How many calls are made before those of a batch. */
  default int warm() {
    return Math.min(SequenceTimes.WARM, calls());
  }

  /**
   * The figure.
   *
   * @param cycles of each of the sequences, in their order, in one process
   * @return empty if these cycles do not tell
   */
  Optional<Double> figure(double[] cycles);

  /** The largest value that would have been told as a figure, where only some are tried. */
  default double atMost(double figure) {
    return figure;
  }

  /**
   * What one repetition more of some code takes, from few and many: by cycles, or repetitions a
   * cycle.
   *
   * @param body the sequence's assembly with so many repetitions
   * @param less cycles of a repetition that are not asked for
   * @param calls of each in a batch
   * @param warm calls before those
   */
  record Slope(
      String name,
      Optional<Parameter> sets,
      CallMode mode,
      int few,
      int many,
      IntFunction<String> body,
      double less,
      boolean perCycle,
      int calls,
      int warm)
      implements CalibrationProbe {
    /** More than any core does: what says so was not waited for. */
    private static final int MOST_PER_CYCLE = 16;

    Slope(
        String name,
        Optional<Parameter> sets,
        CallMode mode,
        int few,
        int many,
        IntFunction<String> body,
        double less,
        boolean perCycle) {
      this(
          name,
          sets,
          mode,
          few,
          many,
          body,
          less,
          perCycle,
          SequenceTimes.CALLS,
          SequenceTimes.WARM);
    }

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
        return one * MOST_PER_CYCLE >= 1 ? Optional.of(1 / one) : Optional.empty();
      }
      return Optional.of(one - less);
    }
  }

  /**
   * What a slope takes beyond another, and what it takes as a whole where that other's own part is
   * known from a third.
   *
   * @param longer what is asked about
   * @param shorter the same without it
   * @param above what is added to the difference; empty if the difference alone is asked for
   */
  record Beyond(
      String name, Optional<Parameter> sets, Slope longer, Slope shorter, Optional<Slope> above)
      implements CalibrationProbe {
    @Override
    public String unit() {
      return longer.unit();
    }

    @Override
    public CallMode mode() {
      return longer.mode();
    }

    private Stream<Slope> slopes() {
      return Stream.concat(Stream.of(longer, shorter), above.stream());
    }

    @Override
    public List<Sequence> sequences() {
      return slopes().flatMap(slope -> slope.sequences().stream()).toList();
    }

    @Override
    public List<SequenceTimes.Wanted> wanted() {
      return slopes().flatMap(slope -> slope.wanted().stream()).toList();
    }

    @Override
    public Optional<Double> figure(double[] cycles) {
      double with = longer.figure(new double[] {cycles[0], cycles[1]}).orElseThrow();
      double without = shorter.figure(new double[] {cycles[2], cycles[3]}).orElseThrow();
      double under =
          above.isEmpty()
              ? 0
              : above.get().figure(new double[] {cycles[4], cycles[5]}).orElseThrow();
      return Optional.of(with - without + under);
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

  /** One that counts: a sequence for each number of them, the figure a number up to which. */
  sealed interface Count extends CalibrationProbe {
    /** What there are so many of, such as "entries". */
    String one();

    /** In rising order. */
    List<Integer> counts();

    /** The sequence's assembly for so many. */
    IntFunction<String> body();

    @Override
    default String unit() {
      return one();
    }

    @Override
    default List<Sequence> sequences() {
      return counts().stream().map(n -> new Sequence(name() + ", " + n, body().apply(n))).toList();
    }

    @Override
    default double atMost(double figure) {
      int next = counts().indexOf((int) figure) + 1;
      return next == 0 || next == counts().size() ? figure : counts().get(next) - 1;
    }
  }

  /**
   * How many of something there are: the largest number up to which each costs what the first ones
   * cost.
   *
   * @param one what there are so many of, such as "entries"
   * @param counts in rising order; the first five say what one costs
   * @param body the sequence's assembly for so many
   * @param more cycles by which too many cost more than those, from some number on
   * @param calls of each in a batch
   */
  record Knee(
      String name,
      Optional<Parameter> sets,
      CallMode mode,
      String one,
      List<Integer> counts,
      IntFunction<String> body,
      double more,
      int calls)
      implements Count {
    /** The last of those that every core has. */
    private static final int FIRST_ONES = 4;

    @Override
    public Optional<Double> figure(double[] cycles) {
      double slope = (cycles[FIRST_ONES] - cycles[0]) / (counts.get(FIRST_ONES) - counts.get(0));
      int last = counts.size() - 1;
      while (last > 0 && cycles[last] - line(cycles, slope, last) > more) {
        last--;
      }
      // Where none of them costs more, there are at least as many: no figure.
      return last == counts.size() - 1 ? Optional.empty() : Optional.of((double) counts.get(last));
    }

    private double line(double[] cycles, double slope, int i) {
      return cycles[0] + slope * (counts.get(i) - counts.get(0));
    }
  }

  /**
   * How many of something there are: the largest number up to which one costs what it costs at the
   * cheapest, the calls' own side shared out among them.
   *
   * @param one what there are so many of, such as "entries"
   * @param counts in rising order
   * @param body the sequence's assembly for so many
   * @param more cycles by which one may cost more than at the cheapest
   * @param calls of each in a batch
   */
  record Reach(
      String name,
      Optional<Parameter> sets,
      CallMode mode,
      String one,
      List<Integer> counts,
      IntFunction<String> body,
      double more,
      int calls)
      implements Count {
    @Override
    public Optional<Double> figure(double[] cycles) {
      double[] each = new double[cycles.length];
      Arrays.setAll(each, i -> cycles[i] / counts.get(i));
      double cheapest = Arrays.stream(each).min().orElseThrow();
      int last = each.length - 1;
      while (each[last] > cheapest + more) {
        last--;
      }
      // Where the most that were tried still cost as little, there are at least as many: no figure.
      return last == each.length - 1 ? Optional.empty() : Optional.of((double) counts.get(last));
    }
  }
}
