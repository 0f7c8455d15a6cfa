package entrylab.measure.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far placement alone moves what one mode measures, and whose difference exceeds that. Core
 * cycles per call.
 *
 * <p>Two things tell: each process has placements of its own, so that its figures differ; and one
 * design is measured twice, as two identical copies at places of their own.
 *
 * <pre>{@code
 * PlacementEffect.of(Records.get("epyc-zen4-drawn").figures()).forEach(e -> show(e.apart()));
 * }</pre>
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
    return ModeFigures.of(figures).stream()
        .filter(mode -> mode.copies() > 0)
        .map(PlacementEffect::of)
        .toList();
  }

  private static PlacementEffect of(ModeFigures mode) {
    String best = mode.best();
    Map<String, Double> behind = new LinkedHashMap<>();
    for (String design : mode.designs()) {
      double difference = mode.difference(design, best);
      if (difference > mode.apart()) {
        behind.put(design, difference);
      }
    }
    return new PlacementEffect(
        mode.mode(), mode.processes(), mode.copies(), mode.differing(), mode.apart(), best, behind);
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
