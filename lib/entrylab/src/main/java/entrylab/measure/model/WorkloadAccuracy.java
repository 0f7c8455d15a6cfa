package entrylab.measure.model;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.MachineRecord;
import entrylab.measure.record.MeasuredFigure;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.record.ProcessPlacements;
import entrylab.measure.record.RecordSources;
import entrylab.measure.worker.CallSequence;
import entrylab.measure.worker.RingThree;
import entrylab.measure.worker.TimedBatch;
import entrylab.measure.worker.Worker;
import entrylab.measure.worker.WorkerAddresses;
import entrylab.parallel.Parallel;
import entrylab.progress.Interruption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The model against one machine's record of workloads, warm and polluted. What it says of single
 * paths is {@link ModelAccuracy}'s.
 *
 * <p>Each workload is run once, at the place where the record's first process had the design. The
 * median over three places, as single paths have it, takes three times as long and moves a mean
 * error by less than a hundredth of itself.
 *
 * <pre>{@code
 * WorkloadAccuracy accuracy = WorkloadAccuracy.of(Records.get("epyc-zen4-drawn"));
 * show(accuracy.line());
 * }</pre>
 */
public record WorkloadAccuracy(Cpu cpu, List<MixAccuracy> rows) {

  /**
   * Predicts every mix of a record whose calls are known here.
   *
   * @throws IllegalArgumentException if no profile models the machine's processor, or a workload's
   *     word means nothing
   */
  public static WorkloadAccuracy of(MachineRecord measured) {
    return of(measured, Cpus.get(measured.profile()), RecordSources.of(measured).designs());
  }

  /** A given profile against a record, of those designs of the record's sources that are given. */
  public static WorkloadAccuracy of(MachineRecord measured, Cpu cpu, Collection<Design> designs) {
    List<MeasuredFigure> figures =
        measured.figures().stream()
            .filter(f -> f.point().mix() && f.point().shipped())
            .filter(f -> MeasuredMix.named(f.point().calls()).shipped())
            .toList();
    Map<String, CallSequence> sequences = new LinkedHashMap<>();
    for (MeasuredFigure figure : figures) {
      sequences.computeIfAbsent(
          figure.point().calls(),
          name -> MeasuredMix.named(name).sequence(ImageOptions.DEFAULT.table(), measured.seed()));
    }
    List<Callable<Map<MeasuredPoint, Double>>> work = new ArrayList<>();
    List<MeasuredFigure> sides =
        figures.stream()
            .map(
                f -> measured.nothing(f).orElseThrow(() -> MachineRecord.nothingMissing(f.point())))
            .distinct()
            .toList();
    ProcessPlacements layouts = ProcessPlacements.of(measured);
    RecordSources sources = RecordSources.of(measured);
    if (!sides.isEmpty()) {
      work.add(() -> alone(measured, cpu, sources, sides, sequences));
    }
    for (Design design : designs) {
      List<MeasuredFigure> own =
          figures.stream().filter(f -> f.point().design().equals(design.name())).toList();
      if (!own.isEmpty()) {
        long text = layouts.of(design.name())[0];
        work.add(() -> cycles(measured, cpu, image(design, sources, text), 0, own, sequences));
      }
    }
    Map<MeasuredPoint, Double> modelled = new HashMap<>();
    Parallel.all("the comparison", work).forEach(modelled::putAll);
    return new WorkloadAccuracy(
        cpu,
        figures.stream()
            .filter(f -> modelled.containsKey(f.point()))
            .map(f -> mixed(f, measured, layouts.drawn(), modelled))
            .toList());
  }

  private static MixAccuracy mixed(
      MeasuredFigure figure,
      MachineRecord measured,
      boolean drawn,
      Map<MeasuredPoint, Double> modelled) {
    MeasuredFigure nothing = measured.nothing(figure).orElseThrow();
    return new MixAccuracy(
        figure.point(),
        figure.cycles().less(nothing.cycles().median()),
        modelled.get(figure.point()) - modelled.get(nothing.point()),
        drawn || figure.point().mode() != CallMode.POLLUTED);
  }

  /** The program's side, which is the same wherever a design would be. */
  private static Map<MeasuredPoint, Double> alone(
      MachineRecord measured,
      Cpu cpu,
      RecordSources sources,
      List<MeasuredFigure> sides,
      Map<String, CallSequence> sequences) {
    EntryImage any = image(sources.designs().getFirst(), sources, WorkerAddresses.text(0, 0));
    return cycles(measured, cpu, any, TimedBatch.NO_DESIGN, sides, sequences);
  }

  private static EntryImage image(Design design, RecordSources sources, long text) {
    return RingThree.images(design, ImageOptions.DEFAULT, sources.dialect(), text).getFirst();
  }

  private static Map<MeasuredPoint, Double> cycles(
      MachineRecord measured,
      Cpu cpu,
      EntryImage image,
      int number,
      List<MeasuredFigure> figures,
      Map<String, CallSequence> sequences) {
    Map<MeasuredPoint, Double> cycles = new HashMap<>();
    Worker worker = MixPrediction.worker(image);
    List<CallSequence.Issued> calls =
        sequences.values().stream().flatMap(s -> s.calls().stream()).distinct().toList();
    Map<CallMode, MixPrediction> models = new EnumMap<>(CallMode.class);
    for (MeasuredFigure figure : figures) {
      Interruption.check("the comparison");
      MeasuredPoint point = figure.point();
      MixPrediction model =
          models.computeIfAbsent(
              point.mode(), m -> new MixPrediction(cpu, worker, number, m, calls));
      cycles.put(point, model.cycles(sequences.get(point.calls()), measured.program(point)));
    }
    return cycles;
  }

  /** Mean absolute error of the model, as a share. */
  public double error() {
    return rows.stream().mapToDouble(r -> Math.abs(r.error())).average().orElse(Double.NaN);
  }

  /** The rows of one kind: warm or polluted. */
  public WorkloadAccuracy only(CallMode mode) {
    return new WorkloadAccuracy(cpu, rows.stream().filter(r -> r.point().mode() == mode).toList());
  }

  /** The shares of traced calls that rows have, in rising order. */
  public List<Double> shares() {
    return rows.stream().map(r -> share(r)).distinct().sorted().toList();
  }

  /** The rows of one share of traced calls. */
  public WorkloadAccuracy traced(double share) {
    return new WorkloadAccuracy(cpu, rows.stream().filter(r -> share(r) == share).toList());
  }

  private static double share(MixAccuracy row) {
    return MeasuredMix.named(row.point().calls()).share().value();
  }

  /** The rows of one workload. */
  public WorkloadAccuracy of(String workload) {
    return new WorkloadAccuracy(
        cpu,
        rows.stream()
            .filter(r -> MeasuredMix.named(r.point().calls()).workload().equals(workload))
            .toList());
  }

  /** A row per mix: what was measured and what the model said. */
  public Table toTable() {
    return Table.create(
        "mixes against hardware",
        StringColumn.create("design", rows.stream().map(r -> r.point().design())),
        StringColumn.create("calls", rows.stream().map(r -> r.point().calls())),
        StringColumn.create("mode", rows.stream().map(r -> r.point().mode().toString())),
        IntColumn.create(
            "pollution_bytes", rows.stream().mapToInt(r -> r.point().pollution()).toArray()),
        column("measured", rows.stream().map(r -> r.measured().median()).toList()),
        column("low", rows.stream().map(r -> r.measured().low()).toList()),
        column("high", rows.stream().map(r -> r.measured().high()).toList()),
        column("model", rows.stream().map(MixAccuracy::model).toList()),
        column("error_percent", rows.stream().map(r -> 100 * r.error()).toList()),
        StringColumn.create("verdict", rows.stream().map(r -> r.verdict().toString())));
  }

  private static DoubleColumn column(String name, List<Double> values) {
    return DoubleColumn.create(name, values.stream().mapToDouble(v -> Math.round(100 * v) / 100.0));
  }

  /** How good the model is: a line for all warm rows, one for all polluted, one per share. */
  public String line() {
    Map<String, List<MixAccuracy>> kinds = new TreeMap<>();
    for (MixAccuracy row : rows) {
      String mode = row.point().mode().toString();
      String traced = ", traced " + MeasuredMix.named(row.point().calls()).share();
      kinds.computeIfAbsent(mode, k -> new ArrayList<>()).add(row);
      kinds.computeIfAbsent(mode + traced, k -> new ArrayList<>()).add(row);
    }
    return kinds.entrySet().stream()
        .map(kind -> kind.getKey() + ": " + new WorkloadAccuracy(cpu, kind.getValue()).summary())
        .collect(Collectors.joining("\n"));
  }

  private String summary() {
    long placed = count(MixAccuracy.Verdict.PLACED);
    return String.format(
        Locale.ROOT,
        "MAPE %.1f %%, model minus measured %+.1f cycles on average, n %d (%d within the measured"
            + " interval, %d off, %d with an interval too wide to tell%s)",
        100 * error(),
        rows.stream().mapToDouble(MixAccuracy::distance).average().orElse(Double.NaN),
        rows.size(),
        count(MixAccuracy.Verdict.WITHIN),
        count(MixAccuracy.Verdict.OFF),
        count(MixAccuracy.Verdict.UNDECIDED),
        placed == 0 ? "" : ", " + placed + " of places that were not drawn");
  }

  private long count(MixAccuracy.Verdict verdict) {
    return rows.stream().filter(r -> r.verdict() == verdict).count();
  }
}
