package entrylab.measure;

import entrylab.core.cpu.Cpus;
import entrylab.design.Design;
import entrylab.design.Designs;
import entrylab.files.UniqueNames;
import entrylab.image.Delivery;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.measure.model.PathTraces;
import entrylab.measure.model.Rivals;
import entrylab.measure.record.CycleClock;
import entrylab.measure.record.HostMachine;
import entrylab.measure.record.MachineRecord;
import entrylab.measure.record.MeasuredFigure;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.record.MedianInterval;
import entrylab.measure.record.PlacementEffect;
import entrylab.measure.record.ProcessPlacements;
import entrylab.measure.worker.RingThree;
import entrylab.measure.worker.UserCode;
import entrylab.measure.worker.WorkerException;
import entrylab.measure.worker.WorkerTrace;
import entrylab.progress.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;

/**
 * Measures designs on the host's processor: fresh worker processes, each with a layout of its own,
 * each doing every experiment in every round, in shuffled order.
 *
 * <pre>{@code
 * var settings =
 *     new Measure.Settings(
 *         List.of(Designs.get("switch")),
 *         ImageOptions.DEFAULT,
 *         List.of(),
 *         List.of(),
 *         List.of(),
 *         3,
 *         5,
 *         1,
 *         false,
 *         "by hand");
 * show(ModelAccuracy.of(Measure.run(settings)).error()); // as ./lab measure
 * }</pre>
 */
public final class Measure {
  private final Settings settings;
  private final List<Design> designs = new ArrayList<>();
  private final Map<String, String> leftOut = new LinkedHashMap<>();

  private Measure(Settings settings) {
    this.settings = settings;
  }

  /**
   * Measures.
   *
   * @throws WorkerException if a worker does not carry out its plan
   * @throws IllegalArgumentException if no design brings its calls back, or a reader's own is to
   *     run natively without having been asked for
   */
  public static MachineRecord run(Settings settings) {
    return new Measure(settings).run();
  }

  private MachineRecord run() {
    Map<String, WorkerTrace> traces = check();
    if (designs.isEmpty()) {
      throw new IllegalArgumentException("nothing to measure: " + leftOut);
    }
    List<String> names = new ArrayList<>(designs.stream().map(Design::name).toList());
    // The last one is the first again: two identical copies show what placement alone does.
    names.add(names.getFirst() + MeasuredPoint.COPY);
    ProcessPlacements layouts =
        ProcessPlacements.drawn(names, settings.processes(), settings.seed());
    List<List<EntryImage>> images = linked(names, layouts);
    List<Experiment> experiments = Experiments.of(designs, settings);
    Map<MeasuredPoint, double[]> cycles = new LinkedHashMap<>();
    experiments.forEach(e -> cycles.put(e.point(), new double[settings.processes()]));
    CycleClock clock =
        ProcessRun.all(
            settings,
            process -> {
              List<EntryImage> linked = images.stream().map(l -> l.get(process)).toList();
              UserCode program = layouts.program(settings.pollutions(), process);
              return ProcessRun.of(linked, program, experiments, settings, process);
            },
            cycles);
    List<MeasuredFigure> figures = new ArrayList<>();
    cycles.forEach((point, values) -> figures.add(figure(point, values, traces)));
    Map<String, String> about = RecordHeader.of(settings, clock, layouts, leftOut);
    PlacementEffect.of(figures).forEach(effect -> effect.describe(about));
    return new MachineRecord(about, figures);
  }

  /** Of each name the images, one a process; the last one is the first design again. */
  private List<List<EntryImage>> linked(List<String> names, ProcessPlacements layouts) {
    List<List<EntryImage>> images = new ArrayList<>();
    try (Progress progress = Progress.of("linking designs for ring 3", names.size())) {
      for (int i = 0; i < names.size(); i++) {
        images.add(
            RingThree.images(
                designs.get(i % designs.size()), settings.options(), layouts.of(names.get(i))));
        progress.step();
      }
    }
    return images;
  }

  /**
   * Runs every path in the emulator first; designs that do not come back are left out, and those
   * that only FRED can enter.
   */
  private Map<String, WorkerTrace> check() {
    Map<String, WorkerTrace> traces = new HashMap<>();
    int all = settings.designs().size();
    try (Progress progress =
        Progress.of("running each path in the emulator first", Math.max(1, all))) {
      for (Design design : settings.designs()) {
        check(design, traces);
        progress.step();
      }
    }
    return traces;
  }

  private void check(Design design, Map<String, WorkerTrace> traces) {
    if (!settings.nativeOwn() && Designs.all().stream().noneMatch(d -> d == design)) {
      throw new OwnDesignException(design);
    }
    if (Delivery.of(design.image(settings.options())) == Delivery.FRED) {
      leftOut.put(design.name(), "is entered by an event, which nothing in ring 3 can deliver");
      return;
    }
    try {
      traces.putAll(PathTraces.of(design, settings.options()));
      designs.add(design);
    } catch (WorkerException e) {
      leftOut.put(design.name(), e.getMessage());
    }
  }

  private MeasuredFigure figure(
      MeasuredPoint point, double[] values, Map<String, WorkerTrace> traces) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    MedianInterval interval = MedianInterval.of(values);
    int n = sorted.length;
    double spread = (sorted[n - 1 - n / 4] - sorted[n / 4]) / interval.median();
    WorkerTrace trace = traces.get(PathTraces.key(point));
    return new MeasuredFigure(
        point,
        interval,
        spread,
        trace == null ? 0 : (double) trace.instructions() / trace.calls(),
        trace == null || !point.path() ? OptionalDouble.empty() : mca(point, trace));
  }

  private static OptionalDouble mca(MeasuredPoint point, WorkerTrace trace) {
    return HostMachine.here()
        .profile()
        .map(Cpus::get)
        .map(cpu -> Rivals.mca(cpu, point, trace))
        .orElse(OptionalDouble.empty());
  }

  /** What to measure, and how much of it. */
  public record Settings(
      List<Design> designs,
      ImageOptions options,
      List<String> workloads,
      List<Double> shares,
      List<Integer> pollutions,
      int processes,
      int rounds,
      long seed,
      boolean nativeOwn,
      String command) {

    /**
     * Takes copies.
     *
     * @throws IllegalArgumentException if something is given twice
     */
    public Settings {
      designs = UniqueNames.each("design", designs, Design::name);
      workloads = UniqueNames.each("workload", workloads, word -> word);
      shares = UniqueNames.each("traced share", shares, share -> share);
      pollutions = UniqueNames.each("pollution", pollutions, bytes -> bytes);
    }

    /** Shuffles a list as a process does in a round. */
    <T> List<T> shuffled(List<T> list, int process, int round) {
      List<T> copy = new ArrayList<>(list);
      Collections.shuffle(copy, new Random(seed + 1_000_003L * process + round));
      return copy;
    }
  }
}
