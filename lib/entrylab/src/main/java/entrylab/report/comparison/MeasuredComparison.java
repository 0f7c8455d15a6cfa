package entrylab.report.comparison;

import entrylab.measure.record.CallMode;
import entrylab.measure.record.MeasuredFigure;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.record.MedianInterval;
import entrylab.measure.record.RecordSources;
import entrylab.report.comparison.DesignComparison.Group;
import entrylab.sweep.SweepResult;
import entrylab.sweep.TracedWords;
import entrylab.sweep.result.NumberKind;
import entrylab.sweep.result.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What a record has to say about the designs and calls of a sweep. */
public final class MeasuredComparison {
  private static final List<String> FIGURES = List.of("median", "low", "high");
  private static final double KIB = 1024;

  private final MeasuredRecord record;
  private final List<String> designs;

  private MeasuredComparison(MeasuredRecord record, List<String> designs) {
    this.record = record;
    this.designs = designs;
  }

  /**
   * The designs of the result, as far as they were measured.
   *
   * @throws IllegalArgumentException if the record lacks the baseline, or all the calls
   */
  public static DesignComparison of(SweepResult result, MeasuredRecord record) {
    return new MeasuredComparison(record, result.designs()).of(circumstances(result));
  }

  private DesignComparison of(Map<String, String> circumstances) {
    Map<MeasuredPoint, List<MeasuredFigure>> groups = new LinkedHashMap<>();
    for (MeasuredFigure figure : record.measured().figures()) {
      MeasuredPoint p = figure.point();
      if (circumstances.containsKey(p.calls()) && designs.contains(p.design())) {
        MeasuredPoint anyDesign = new MeasuredPoint("", p.calls(), p.mode(), p.pollution());
        groups.computeIfAbsent(anyDesign, point -> new ArrayList<>()).add(figure);
      }
    }
    if (groups.isEmpty()) {
      throw new IllegalArgumentException(
          "'"
              + record.file().name()
              + "' has none of these designs and calls: it has the calls "
              + String.join(", ", calls()));
    }
    List<Group> all = new ArrayList<>();
    groups.forEach((point, figures) ->
        all.add(new Group(circumstances.get(point.calls()) + ", " + how(point), samples(figures))));
    return new DesignComparison(title(), NumberKind.MEASURED, FIGURES, all);
  }

  /** Names the text that was timed where designs have changed since. */
  private String title() {
    String timed = RecordSources.of(record.measured()).digest();
    String title = "Cycles per call in ring 3";
    return timed.equals(RecordSources.today().digest())
        ? title
        : title + ", designs as of sources " + timed;
  }

  /** What the record calls the calls of each row of the result, and what the mail calls them. */
  private static Map<String, String> circumstances(SweepResult result) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Result row : result.rows()) {
      double share = row.traced().value();
      String tracing = row.tracing().toString();
      String words = row.workload() + ", " + TracedWords.of(share, tracing);
      if (share == 0) {
        names.put(row.workload(), words);
      } else if (share == 1) {
        names.put(row.workload() + " " + tracing, words);
      }
      if (share == 0 || tracing.equals("ptrace")) {
        names.put(row.workload() + " traced " + row.traced(), words);
      }
    }
    return names;
  }

  private static String how(MeasuredPoint point) {
    return switch (point.mode()) {
      case FENCED, MIX -> "one call at a time";
      case BACK_TO_BACK -> "back to back";
      case POLLUTED ->
          String.format(Locale.ROOT, "%.0f KiB touched between calls", point.pollution() / KIB);
      case HOST -> "the host's own kernel";
    };
  }

  private List<SampleSummary> samples(List<MeasuredFigure> figures) {
    MedianInterval baseline = cycles(figure(figures, designs.getFirst()).orElseThrow(this::lacks));
    List<SampleSummary> samples = new ArrayList<>();
    for (String design : designs) {
      figure(figures, design)
          .map(this::cycles)
          .ifPresent(c -> samples.add(sample(design, c, baseline)));
    }
    return samples;
  }

  private static Optional<MeasuredFigure> figure(List<MeasuredFigure> figures, String design) {
    return figures.stream().filter(f -> f.point().design().equals(design)).findFirst();
  }

  private static SampleSummary sample(
      String design, MedianInterval cycles, MedianInterval baseline) {
    boolean noise = !cycles.disjoint(baseline);
    return new SampleSummary(
        design,
        cycles.n(),
        List.of(cycles.median(), cycles.low(), cycles.high()),
        BaselineDifference.between(cycles.median(), baseline.median(), noise));
  }

  /** Without the program's side, where it can be taken off: calls back to back overlap with it. */
  private MedianInterval cycles(MeasuredFigure figure) {
    return figure.point().mode() == CallMode.BACK_TO_BACK
        ? figure.cycles()
        : record
            .measured()
            .nothing(figure)
            .map(none -> figure.cycles().less(none.cycles().median()))
            .orElse(figure.cycles());
  }

  private IllegalArgumentException lacks() {
    return new IllegalArgumentException(
        "'" + record.file().name() + "' lacks the baseline " + designs.getFirst());
  }

  private TreeSet<String> calls() {
    TreeSet<String> calls = new TreeSet<>();
    record.measured().figures().forEach(figure -> calls.add(figure.point().calls()));
    return calls;
  }
}
