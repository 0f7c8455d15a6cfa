package entrylab.measure.model;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.MachineRecord;
import entrylab.measure.record.MeasuredPath;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.record.ProcessPlacements;
import entrylab.measure.record.RecordSources;
import entrylab.parallel.Parallel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.BinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The model against one machine's record, beside its rivals.
 *
 * <pre>{@code
 * ModelAccuracy accuracy = ModelAccuracy.of(Records.get("epyc-zen4-drawn"));
 * show(accuracy.line());
 * show(accuracy.only(CallMode.FENCED).toTable());
 * }</pre>
 *
 * @param heldOut designs that nothing was fitted on, chosen by a fixed seed; whole designs, because
 *     paths of one design resemble each other
 * @param perInstruction the k of k x instructions, by least squares on the other designs' rows
 * @param refused rows of the record that nothing is held against
 */
public record ModelAccuracy(
    Cpu cpu,
    List<PathAccuracy> rows,
    Set<String> heldOut,
    double perInstruction,
    List<RefusedRow> refused) {
  private static final String WHAT = "the comparison";
  private static final long HOLD_OUT_SEED = 6;
  private static final int HELD_OUT_OF = 3;

  /**
   * Predicts every path of a record, by the sources that its processor ran.
   *
   * @throws IllegalArgumentException if the machine's processor has no profile
   */
  public static ModelAccuracy of(MachineRecord measured) {
    return of(measured, Cpus.get(measured.profile()), RecordSources.of(measured).designs());
  }

  /** Every path of a record, without a word on what the worst ones lack, which takes longest. */
  public static ModelAccuracy unexplained(MachineRecord measured) {
    return of(measured, Cpus.get(measured.profile()), RecordSources.of(measured).designs(), false);
  }

  /** A given profile against a record, of those designs of the record's sources that are given. */
  public static ModelAccuracy of(MachineRecord measured, Cpu cpu, Collection<Design> designs) {
    return of(measured, cpu, designs, true);
  }

  private static ModelAccuracy of(
      MachineRecord measured, Cpu cpu, Collection<Design> designs, boolean explain) {
    Set<String> names =
        measured.paths().stream()
            .map(f -> f.point().design())
            .collect(Collectors.toCollection(TreeSet::new));
    ProcessPlacements layouts = ProcessPlacements.of(measured);
    RecordSources sources = RecordSources.of(measured);
    List<Callable<PathPredictions>> work = new ArrayList<>();
    for (Design design : designs) {
      if (names.contains(design.name())) {
        work.add(() -> new PathPredictions(cpu, measured, sources, layouts, design));
      }
    }
    List<PathPredictions> predictions = Parallel.all(WHAT, work);
    Map<MeasuredPoint, PathAccuracy> known = new HashMap<>();
    List<Callable<Map<MeasuredPoint, PathAccuracy>>> asking = new ArrayList<>();
    predictions.forEach(design -> asking.add(design::rows));
    Parallel.all(WHAT, asking).forEach(known::putAll);
    if (explain) {
      explained(cpu, predictions, known.values()).forEach(row -> known.put(row.point(), row));
    }
    List<PathAccuracy> rows =
        measured.paths().stream().map(f -> known.get(f.point())).filter(Objects::nonNull).toList();
    Set<String> heldOut = heldOut(names);
    List<RefusedRow> refused = predictions.stream().flatMap(d -> d.refused().stream()).toList();
    return new ModelAccuracy(cpu, rows, heldOut, slope(rows, heldOut), refused);
  }

  /** Of each path and mode the row that the model misses most, with what is missing. */
  private static List<PathAccuracy> explained(
      Cpu cpu, List<PathPredictions> predictions, Collection<PathAccuracy> rows) {
    Ablation ablation = new Ablation(cpu, PathTraces.nothing(CallMode.FENCED));
    Map<String, PathAccuracy> worst = new TreeMap<>();
    for (PathAccuracy row : rows) {
      worst.merge(
          row.point().calls() + "/" + row.point().mode(),
          row,
          BinaryOperator.maxBy(
              Comparator.comparingDouble((PathAccuracy r) -> Math.abs(r.error()))
                  .thenComparing(r -> r.point().design())));
    }
    List<Callable<PathAccuracy>> work = new ArrayList<>();
    for (PathPredictions design : predictions) {
      for (PathAccuracy row : worst.values()) {
        if (row.point().design().equals(design.design())) {
          work.add(() -> design.explained(row, ablation));
        }
      }
    }
    return Parallel.all(WHAT, work);
  }

  private static Set<String> heldOut(Set<String> names) {
    List<String> shuffled = new ArrayList<>(names);
    Collections.shuffle(shuffled, new Random(HOLD_OUT_SEED));
    return new TreeSet<>(shuffled.subList(0, (names.size() + 1) / HELD_OUT_OF));
  }

  private static double slope(List<PathAccuracy> rows, Set<String> heldOut) {
    double products = 0;
    double squares = 0;
    for (PathAccuracy row : rows) {
      if (!heldOut.contains(row.point().design())) {
        products += row.measured().median() * row.instructions();
        squares += (double) row.instructions() * row.instructions();
      }
    }
    return squares == 0 ? Double.NaN : products / squares;
  }

  /** Mean absolute error of the model, as a share. */
  public double error() {
    return mean(rows, r -> r.distance(r.model()));
  }

  /** The mean error over the designs held out. */
  public double heldOutError() {
    return mean(
        rows.stream().filter(r -> heldOut.contains(r.point().design())).toList(),
        r -> r.distance(r.model()));
  }

  /** The rows of paths that nobody had measured when the model's rules were set. */
  public ModelAccuracy fresh() {
    List<PathAccuracy> some =
        rows.stream().filter(r -> MeasuredPath.fresh(r.point().calls())).toList();
    return new ModelAccuracy(cpu, some, heldOut, perInstruction, List.of());
  }

  /** The one-line bound's. */
  public double boundError() {
    return mean(rows, r -> r.distance(r.bound()));
  }

  /** That of k x instructions. */
  public double fitError() {
    return mean(rows, r -> r.distance(perInstruction * r.instructions()));
  }

  /** That of llvm-mca, where it answered; NaN if nowhere. */
  public double mcaError() {
    return mean(
        rows.stream().filter(r -> r.mca().isPresent()).toList(),
        r -> r.distance(r.mca().getAsDouble()));
  }

  /** Whether the model puts paths in the right order. */
  public KendallTau tau() {
    return KendallTau.of(
        rows.stream().map(r -> new KendallTau.Pair(r.measured(), r.model())).toList());
  }

  /** The rows of one mode. */
  public ModelAccuracy only(CallMode mode) {
    List<PathAccuracy> some = rows.stream().filter(r -> r.point().mode() == mode).toList();
    return new ModelAccuracy(cpu, some, heldOut, slope(some, heldOut), List.of());
  }

  /** A row per path: what was measured and what each predictor said. */
  public Table toTable() {
    Table table =
        Table.create(
            "model against hardware",
            StringColumn.create("design", rows.stream().map(r -> r.point().design())),
            StringColumn.create("path", rows.stream().map(r -> r.point().calls())),
            StringColumn.create("mode", rows.stream().map(r -> r.point().mode().toString())));
    table.addColumns(
        column("measured", r -> r.measured().median()),
        column("low", r -> r.measured().low()),
        column("high", r -> r.measured().high()),
        column("model", PathAccuracy::model),
        column("error_percent", r -> 100 * r.error()),
        column("bound", PathAccuracy::bound),
        column("fit", r -> perInstruction * r.instructions()),
        column("llvm_mca", r -> r.mca().orElse(Double.NaN)),
        StringColumn.create("largest_wait", rows.stream().map(r -> r.longest().toString())),
        StringColumn.create("missing", rows.stream().map(PathAccuracy::absent)));
    return table;
  }

  private DoubleColumn column(String name, ToDoubleFunction<PathAccuracy> value) {
    return DoubleColumn.create(
        name, rows.stream().mapToDouble(r -> Math.round(100 * value.applyAsDouble(r)) / 100.0));
  }

  private static double mean(List<PathAccuracy> rows, ToDoubleFunction<PathAccuracy> error) {
    return rows.stream().mapToDouble(error).average().orElse(Double.NaN);
  }

  /** How the worst row of each path is explained: a line for each verdict. */
  public String misses() {
    Map<MissingMechanism.Verdict, Map<String, Integer>> counts =
        new EnumMap<>(MissingMechanism.Verdict.class);
    for (PathAccuracy row : rows) {
      if (row.missing().verdict() != MissingMechanism.Verdict.NEAR) {
        counts
            .computeIfAbsent(row.missing().verdict(), v -> new TreeMap<>())
            .merge(row.missing().mechanism(), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .map(e -> summary(e.getKey(), e.getValue()))
        .collect(
            Collectors.joining(
                "",
                "of each path the design missed most, where by more than "
                    + Math.round(100 * Ablation.STATED)
                    + " %:\n",
                ""));
  }

  private static String summary(MissingMechanism.Verdict verdict, Map<String, Integer> mechanisms) {
    int rows = mechanisms.values().stream().mapToInt(Integer::intValue).sum();
    String by =
        mechanisms.entrySet().stream()
            .filter(e -> !e.getKey().isEmpty())
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT, "%s: %d%s\n", verdict, rows, by.isEmpty() ? "" : " (" + by + ")");
  }

  /** The closing line. */
  public String line() {
    KendallTau tau = tau();
    return String.format(
        Locale.ROOT,
        "MAPE %s %%, held out %s %%, bound %s %%, fit %s %%, llvm-mca %s %%, tau %s over %d pairs, n %d",
        percent(error()),
        percent(heldOutError()),
        percent(boundError()),
        percent(fitError()),
        percent(mcaError()),
        Double.isNaN(tau.tau()) ? "-" : String.format(Locale.ROOT, "%.2f", tau.tau()),
        tau.pairs(),
        rows.size());
  }

  private static String percent(double share) {
    return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f", 100 * share);
  }
}
