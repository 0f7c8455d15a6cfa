package entrylab.measure.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was measured of designs in one mode, and of two identical copies of one of them. Core cycles
 * per call.
 *
 * @param mode with the bytes of pollution, if any
 * @param byDesign the figures by the name of the design and that of the calls, copies left out
 * @param copies pairs of a row of the copied design and the same of its copy
 * @param differing those whose intervals are disjoint
 * @param apart by how much their medians differ at most
 */
record ModeFigures(
    String mode,
    TreeMap<String, Map<String, MeasuredFigure>> byDesign,
    int copies,
    int differing,
    double apart) {

  /** The modes, in the record's order. */
  static List<ModeFigures> of(List<MeasuredFigure> figures) {
    Map<String, List<MeasuredFigure>> modes = new LinkedHashMap<>();
    figures.stream()
        .filter(f -> f.point().mode() != CallMode.HOST)
        .filter(f -> !f.point().design().equals(MeasuredPoint.NOTHING))
        .forEach(f -> modes.computeIfAbsent(mode(f.point()), m -> new ArrayList<>()).add(f));
    return modes.entrySet().stream().map(mode -> of(mode.getKey(), mode.getValue())).toList();
  }

  private static String mode(MeasuredPoint point) {
    return point.mode() == CallMode.POLLUTED
        ? point.mode() + " " + point.pollution() / 1024 + " KiB"
        : point.mode().toString();
  }

  private static ModeFigures of(String mode, List<MeasuredFigure> figures) {
    TreeMap<String, Map<String, MeasuredFigure>> byDesign = new TreeMap<>();
    figures.forEach(f ->
        byDesign
            .computeIfAbsent(f.point().design(), d -> new TreeMap<>())
            .put(f.point().calls(), f));
    int copies = 0;
    int differing = 0;
    double apart = 0;
    for (String name : byDesign.keySet()) {
      if (!name.endsWith(MeasuredPoint.COPY)) {
        continue;
      }
      var original = byDesign.get(name.substring(0, name.length() - MeasuredPoint.COPY.length()));
      for (MeasuredFigure copy : byDesign.get(name).values()) {
        MedianInterval first = original.get(copy.point().calls()).cycles();
        copies++;
        differing += first.disjoint(copy.cycles()) ? 1 : 0;
        apart = Math.max(apart, Math.abs(copy.cycles().median() - first.median()));
      }
    }
    byDesign.keySet().removeIf(name -> name.endsWith(MeasuredPoint.COPY));
    return new ModeFigures(mode, byDesign, copies, differing, apart);
  }

  /** The designs by name. */
  SequencedSet<String> designs() {
    return byDesign.navigableKeySet();
  }

  /** The distance of the quarters of the processes, median over rows. */
  double processes() {
    return median(
            byDesign.values().stream()
                .flatMap(rows -> rows.values().stream())
                .mapToDouble(f -> f.spread() * f.cycles().median())
                .toArray())
        .orElse(Double.NaN);
  }

  /** The design that no other one is ahead of; with equal ones, the first by name. */
  String best() {
    String any = byDesign.firstKey();
    return byDesign.keySet().stream()
        .min(Comparator.comparingDouble((String design) -> difference(design, any)))
        .orElseThrow();
  }

  /** The first design's cycles less the second's, median over the calls that both have. */
  double difference(String one, String other) {
    Map<String, MeasuredFigure> first = byDesign.get(one);
    Map<String, MeasuredFigure> second = byDesign.get(other);
    var calls = new TreeSet<>(first.keySet());
    calls.retainAll(second.keySet());
    return median(
            calls.stream()
                .mapToDouble(
                    call -> first.get(call).cycles().median() - second.get(call).cycles().median())
                .toArray())
        .orElse(0);
  }

  private static OptionalDouble median(double[] values) {
    Arrays.sort(values);
    return values.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(MedianInterval.median(values));
  }
}
