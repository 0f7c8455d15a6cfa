package entrylab.measure.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How far placement alone moves what one mode measures, and whose difference exceeds that. Core
 * cycles per call.
 *
 * <p>Two things tell: each process has placements of its own, so that its figures differ; and one
 * design is measured twice, as two identical copies at places of their own.
 *
 * @param mode with the bytes of pollution, if any
 * @param processes the distance of the quarters of the processes, median over rows
 * @param copies pairs of a row of the copied design and the same of its copy
 * @param differing those whose intervals are disjoint
 * @param apart by how much their medians differ at most
 * @param behind by how much each design is behind the best one, median over calls, where that is
 *     more than the copies differ by
 * @param best the design that takes least, median over calls
 */
public record PlacementEffect(
    String mode,
    double processes,
    int copies,
    int differing,
    double apart,
    String best,
    Map<String, Double> behind) {
  private static final String KEY = "placement alone, ";

  /** The effect in each mode that has copies, in the record's order. */
  public static List<PlacementEffect> of(List<MeasuredFigure> figures) {
    Map<String, List<MeasuredFigure>> modes = new LinkedHashMap<>();
    figures.stream()
        .filter(f -> f.point().mode() != CallMode.HOST)
        .filter(f -> !f.point().design().equals(MeasuredPoint.NOTHING))
        .forEach(f -> modes.computeIfAbsent(mode(f.point()), m -> new ArrayList<>()).add(f));
    return modes.entrySet().stream()
        .flatMap(mode -> of(mode.getKey(), mode.getValue()).stream())
        .toList();
  }

  private static String mode(MeasuredPoint point) {
    return point.mode() == CallMode.POLLUTED
        ? point.mode() + " " + point.pollution() / 1024 + " KiB"
        : point.mode().toString();
  }

  private static Optional<PlacementEffect> of(String mode, List<MeasuredFigure> figures) {
    Map<String, Map<String, MeasuredFigure>> byDesign = new TreeMap<>();
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
    if (copies == 0) {
      return Optional.empty();
    }
    byDesign.keySet().removeIf(name -> name.endsWith(MeasuredPoint.COPY));
    double processes =
        median(
                byDesign.values().stream()
                    .flatMap(rows -> rows.values().stream())
                    .mapToDouble(f -> f.spread() * f.cycles().median())
                    .toArray())
            .orElse(Double.NaN);
    String best = best(byDesign);
    Map<String, Double> behind = new LinkedHashMap<>();
    for (String design : byDesign.keySet()) {
      double difference = difference(byDesign.get(design), byDesign.get(best));
      if (difference > apart) {
        behind.put(design, difference);
      }
    }
    return Optional.of(
        new PlacementEffect(mode, processes, copies, differing, apart, best, behind));
  }

  /** The design that no other one is ahead of; with equal ones, the first by name. */
  private static String best(Map<String, Map<String, MeasuredFigure>> byDesign) {
    String any = byDesign.keySet().iterator().next();
    return byDesign.keySet().stream()
        .min(
            Comparator.comparingDouble(
                (String design) -> difference(byDesign.get(design), byDesign.get(any))))
        .orElseThrow();
  }

  /** The first's cycles less the second's, median over the calls that both have. */
  private static double difference(
      Map<String, MeasuredFigure> first, Map<String, MeasuredFigure> second) {
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

  /** Writes it into what a record says about itself. */
  public void describe(Map<String, String> about) {
    about.put(KEY + mode, words());
  }

  /** Whether a record's own lines have it. */
  public boolean isToldBy(Map<String, String> about) {
    return about.containsKey(KEY + mode);
  }

  private String words() {
    String others =
        behind.entrySet().stream()
            .map(design ->
                String.format(Locale.ROOT, "%s %+.1f", design.getKey(), design.getValue()))
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "the middle half of the processes is %.2f cycles wide, two identical copies differ by up to"
            + " %.2f (%d of %d pairs with disjoint intervals); more than that behind %s: %s",
        processes,
        apart,
        differing,
        copies,
        best,
        others.isEmpty() ? "none" : others);
  }

  @Override
  public String toString() {
    return KEY + mode + ": " + words();
  }
}
