package entrylab.measure;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Cpus;
import entrylab.image.EntryImage;
import entrylab.image.ImageOptions;
import entrylab.measure.model.ModelPrediction;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.HostMachine;
import entrylab.measure.record.MeasuredPath;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.record.MedianInterval;
import entrylab.measure.worker.CallSequence;
import entrylab.measure.worker.RingThree;
import entrylab.measure.worker.TimedBatch;
import entrylab.measure.worker.UserCode;
import entrylab.measure.worker.Worker;
import entrylab.measure.worker.WorkerAddresses;
import entrylab.measure.worker.WorkerException;
import entrylab.measure.worker.WorkerTrace;
import entrylab.progress.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * Times the short sequences on the host's processor, beside the model. A profile's constants are
 * set by these, never by the designs' paths: those stay a test.
 */
public final class Sequences {
  private static final List<CallMode> MODES = List.of(CallMode.FENCED, CallMode.BACK_TO_BACK);
  private static final CallSequence CALL = MeasuredPath.GETPID.sequence();
  private static final int CALLS = 5_000;
  private static final int WARM = 300;
  private static final int LINE_BYTES = 64;
  private static final int SHIFTS = 32;

  private final List<Sequence> sequences = Sequence.shipped();
  private final List<List<EntryImage>> images = new ArrayList<>();
  private final Measure.Settings settings;

  private Sequences(Measure.Settings settings) {
    this.settings = settings;
    SplittableRandom random = new SplittableRandom(settings.seed());
    for (int i = 0; i < sequences.size(); i++) {
      long[] texts = new long[settings.processes()];
      for (int process = 0; process < texts.length; process++) {
        texts[process] = WorkerAddresses.text(i, random.nextInt(SHIFTS) * LINE_BYTES);
      }
      images.add(RingThree.images(sequences.get(i).design(), settings.options(), texts));
    }
  }

  /**
   * Measures and models every sequence; processes, rounds and seed are the settings'.
   *
   * @throws WorkerException if a worker does not carry out its plan
   */
  public static Table run(Measure.Settings settings) {
    return new Sequences(settings).run();
  }

  private Table run() {
    List<Experiment> experiments = experiments();
    Map<MeasuredPoint, double[]> cycles = new LinkedHashMap<>();
    try (Progress progress = Progress.of("measuring on this processor", settings.processes())) {
      for (int process = 0; process < settings.processes(); process++) {
        int number = process;
        List<EntryImage> linked = images.stream().map(layouts -> layouts.get(number)).toList();
        ProcessRun run =
            ProcessRun.of(linked, UserCode.of(List.of()), experiments, settings, process);
        run.cyclesPerCall()
            .forEach((point, value) ->
                cycles.computeIfAbsent(point, p -> new double[settings.processes()])[number] =
                    value);
        progress.step(1);
      }
    }
    return table(cycles);
  }

  private List<Experiment> experiments() {
    List<Experiment> all = new ArrayList<>();
    for (CallMode mode : MODES) {
      for (int i = TimedBatch.NO_DESIGN; i < sequences.size(); i++) {
        String name = i < 0 ? MeasuredPoint.NOTHING : sequences.get(i).name();
        MeasuredPoint point = new MeasuredPoint(name, MeasuredPath.GETPID.toString(), mode, 0);
        all.add(new Experiment(point, mode.routine(), i, CALL, CALLS, WARM));
      }
    }
    return all;
  }

  private Table table(Map<MeasuredPoint, double[]> cycles) {
    Table table =
        Table.create(
            "sequences",
            StringColumn.create("sequence"),
            StringColumn.create("mode"),
            DoubleColumn.create("measured"),
            DoubleColumn.create("low"),
            DoubleColumn.create("high"),
            DoubleColumn.create("model"));
    var cpu = HostMachine.here().profile().map(Cpus::get);
    for (CallMode mode : MODES) {
      MeasuredPoint none =
          new MeasuredPoint(MeasuredPoint.NOTHING, MeasuredPath.GETPID.toString(), mode, 0);
      boolean fenced = mode == CallMode.FENCED;
      double side = fenced ? MedianInterval.of(cycles.get(none)).median() : 0;
      for (int i = 0; i < sequences.size(); i++) {
        String name = sequences.get(i).name();
        MeasuredPoint point = new MeasuredPoint(name, MeasuredPath.GETPID.toString(), mode, 0);
        MedianInterval interval = MedianInterval.of(cycles.get(point)).less(side);
        EntryImage image = images.get(i).getFirst();
        double model = cpu.map(c -> model(c, image, mode)).orElse(Double.NaN);
        table.stringColumn(0).append(name);
        table.stringColumn(1).append(mode.toString());
        table.doubleColumn(2).append(two(interval.median()));
        table.doubleColumn(3).append(two(interval.low()));
        table.doubleColumn(4).append(two(interval.high()));
        table.doubleColumn(5).append(two(model));
      }
    }
    return table;
  }

  /** The model's cycles of a sequence; fenced without the program's side. */
  static double model(Cpu cpu, Sequence sequence, CallMode mode) {
    return model(cpu, RingThree.image(sequence.design(), ImageOptions.DEFAULT, 0), mode);
  }

  private static double model(Cpu cpu, EntryImage image, CallMode mode) {
    Worker worker = new Worker(List.of(image), List.of(), List.of(), Worker.ANY_CPU);
    double whole = ModelPrediction.of(cpu, trace(worker, mode, 0)).cycles();
    return mode == CallMode.FENCED
        ? whole - ModelPrediction.of(cpu, trace(worker, mode, TimedBatch.NO_DESIGN)).cycles()
        : whole;
  }

  private static WorkerTrace trace(Worker worker, CallMode mode, int design) {
    return WorkerTrace.of(worker, new TimedBatch(mode.routine(), design, CALL, 1, 0, 0));
  }

  private static double two(double value) {
    return Math.round(100 * value) / 100.0;
  }
}
