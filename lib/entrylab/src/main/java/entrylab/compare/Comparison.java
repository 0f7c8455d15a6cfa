package entrylab.compare;

import java.util.List;
import java.util.Optional;

/**
 * Two pieces of entry code held against each other: what both occupy, and what they take at every
 * place.
 *
 * <pre>{@code
 * Comparison comparison = new SweptPair(Sweep.of("switch", "v4.4-stubs").on("zen4")).compared();
 * comparison.points().stream().filter(PairPoint::decided).forEach(point -> show(point));
 * }</pre>
 *
 * @param terms names, sizes and settings
 * @param points place by place, CPU by CPU
 */
public record Comparison(PairTerms terms, List<PairPoint> points) {

  /** Takes a copy. */
  public Comparison {
    points = List.copyOf(points);
  }

  /** The ways of tracing, each once. */
  public List<String> ways() {
    return points.stream().map(point -> point.place().way()).distinct().toList();
  }

  /** What is called, each workload or call once. */
  public List<String> calls() {
    return points.stream().map(point -> point.place().calls()).distinct().toList();
  }

  /** The points of one way on one CPU. */
  public List<PairPoint> of(String way, String cpu) {
    return points.stream()
        .filter(point -> point.place().way().equals(way) && point.cpu().equals(cpu))
        .toList();
  }

  /** The point of some calls, one way, on one CPU. */
  public Optional<PairPoint> at(String calls, String way, String cpu) {
    return of(way, cpu).stream().filter(point -> point.place().calls().equals(calls)).findFirst();
  }
}
