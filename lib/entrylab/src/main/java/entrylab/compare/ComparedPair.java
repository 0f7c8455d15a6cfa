package entrylab.compare;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.sensitivity.Variation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two pieces of entry code that can be run at places that they have in common, on any CPU.
 *
 * <pre>{@code
 * ComparedPair pair = new SweptPair(Sweep.of("v4.4-stubs", "merged-v4.6").on("haswell"));
 * show(pair.compared());
 * }</pre>
 */
public interface ComparedPair {
  /** Placements at which constants are varied: a shift is taken between runs at the same ones. */
  int SHIFT_PLACEMENTS = 4;

  /** Both names and the terms that everything is run under; sizes only where no run tells them. */
  PairTerms terms();

  /** Every place on each of these CPUs: place by place. */
  List<PairPoint> points(List<Cpu> cpus);

  /** One place on other CPUs, in their order. */
  List<PairPoint> points(ComparedPlace place, List<Cpu> cpus);

  /** One place under variations of a CPU, at a few placements, in their order. */
  List<PairPoint> varied(ComparedPlace place, List<Variation> variations);

  /** A CPU's constants that nobody knows for sure, one at a time; the first is as stated. */
  List<Variation> variations(Cpu cpu);

  /** The comparison at every place. */
  default Comparison compared() {
    return new Comparison(terms(), points(terms().cpus()));
  }

  /**
   * What differences hang on, on the first CPU.
   *
   * @param some of a comparison's points
   */
  default List<DifferenceSupport> supports(List<PairPoint> some) {
    Cpu cpu = terms().cpus().getFirst();
    List<Cpu> others =
        Cpus.elsewhere().stream().filter(other -> !other.name().equals(cpu.name())).toList();
    List<DifferenceSupport> supports = new ArrayList<>();
    for (PairPoint point : some) {
      supports.add(
          new DifferenceSupport(
              point,
              point.decided() ? shifts(point.place(), cpu) : List.of(),
              points(point.place(), others)));
    }
    return supports;
  }

  /** What each constant at either end of its range adds to the difference at a place. */
  default List<ConstantShift> shifts(ComparedPlace place, Cpu cpu) {
    List<Variation> all = variations(cpu);
    List<PairPoint> points = varied(place, all);
    double stated = points.getFirst().difference().mean();
    List<ConstantShift> shifts = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      shifts.add(
          new ConstantShift(all.get(i).toString(), points.get(i).difference().mean() - stated));
    }
    return shifts;
  }

  /** Of each way of tracing the point that differs most, on the first CPU. */
  static List<PairPoint> telling(Comparison comparison) {
    Map<String, PairPoint> telling = new LinkedHashMap<>();
    String cpu = comparison.terms().cpus().getFirst().name();
    comparison.points().stream()
        .filter(point -> point.cpu().equals(cpu) && !point.same())
        .sorted(
            Comparator.comparing(PairPoint::decided)
                .thenComparingDouble(point -> Math.abs(point.difference().mean()))
                .reversed())
        .forEach(point -> telling.putIfAbsent(point.place().way(), point));
    return comparison.ways().stream().filter(telling::containsKey).map(telling::get).toList();
  }
}
