package entrylab.measure;

import entrylab.image.EntryImage;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.CycleClock;
import entrylab.measure.record.MeasuredPoint;
import entrylab.measure.record.MedianInterval;
import entrylab.measure.worker.BatchSample;
import entrylab.measure.worker.CallSequence;
import entrylab.measure.worker.LastCpu;
import entrylab.measure.worker.Routine;
import entrylab.measure.worker.TimedBatch;
import entrylab.measure.worker.UserCode;
import entrylab.measure.worker.Worker;
import entrylab.measure.worker.WorkerProcess;
import entrylab.measure.worker.WorkerSegment;
import entrylab.measure.worker.WorkerTask;
import entrylab.progress.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * One worker process and what it found.
 *
 * @param cyclesPerCall median over rounds of what {@code n} more calls took, by {@code n}
 */
record ProcessRun(Map<MeasuredPoint, Double> cyclesPerCall, CycleClock clock) {
  private static final int CHAINS = 400;
  private static final MeasuredPoint MULTIPLY = new MeasuredPoint("multiply", "", CallMode.HOST, 0);
  private static final MeasuredPoint ADD = new MeasuredPoint("add", "", CallMode.HOST, 0);

  /**
   * Runs a worker with these images.
   *
   * @param program what runs between two calls of a polluted experiment
   */
  static ProcessRun of(
      List<EntryImage> images,
      UserCode program,
      List<Experiment> wanted,
      Measure.Settings settings,
      int process) {
    return of(images, program, List.of(), wanted, settings, process);
  }

  /**
   * Runs a worker with these images.
   *
   * @param memory of no image and no program
   */
  static ProcessRun of(
      List<EntryImage> images,
      UserCode program,
      List<WorkerSegment> memory,
      List<Experiment> wanted,
      Measure.Settings settings,
      int process) {
    List<Experiment> experiments = new ArrayList<>(wanted);
    CallSequence none = CallSequence.of(0, WorkerTask.UNTRACED);
    experiments.add(
        new Experiment(
            MULTIPLY, Routine.MULTIPLICATIONS, TimedBatch.NO_DESIGN, none, CHAINS, CHAINS));
    experiments.add(
        new Experiment(ADD, Routine.ADDITIONS, TimedBatch.NO_DESIGN, none, 3 * CHAINS, CHAINS));
    List<TimedBatch> batches = new ArrayList<>();
    List<Experiment> order = new ArrayList<>();
    for (int round = 0; round < settings.rounds(); round++) {
      for (Experiment experiment : settings.shuffled(experiments, process, round)) {
        order.add(experiment);
        batches.add(experiment.once(program));
        batches.add(experiment.twice(program));
      }
    }
    List<WorkerSegment> beside = new ArrayList<>(program.segments());
    beside.addAll(memory);
    Worker worker = new Worker(images, batches, beside, LastCpu.number());
    return of(order, WorkerProcess.run(worker));
  }

  /**
   * The runs of all processes, one after the other.
   *
   * @param run of a process, by its number
   * @param cycles where what each finds is put, one value a process
   * @return the clock of the last one
   */
  static CycleClock all(
      Measure.Settings settings, IntFunction<ProcessRun> run, Map<MeasuredPoint, double[]> cycles) {
    CycleClock clock = null;
    try (Progress progress = Progress.of("measuring on this processor", settings.processes())) {
      for (int process = 0; process < settings.processes(); process++) {
        int number = process;
        ProcessRun one = run.apply(process);
        one.cyclesPerCall()
            .forEach((point, value) ->
                cycles.computeIfAbsent(point, p -> new double[settings.processes()])[number] =
                    value);
        clock = one.clock();
        progress.step(1);
      }
    }
    return clock;
  }

  private static ProcessRun of(List<Experiment> order, List<BatchSample> samples) {
    Map<MeasuredPoint, List<Double>> ticks = new HashMap<>();
    Map<MeasuredPoint, List<Double>> counted = new LinkedHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      BatchSample once = samples.get(2 * i);
      BatchSample twice = samples.get(2 * i + 1);
      Experiment experiment = order.get(i);
      double calls = experiment.calls();
      add(
          ticks,
          experiment.point(),
          experiment.routine().timesCalls()
              ? (double) twice.left() / twice.timed()
              : (twice.ticks() - once.ticks()) / calls);
      add(counted, experiment.point(), (twice.cycles() - once.cycles()) / calls);
    }
    double perMultiplyTick =
        CycleClock.CHAIN * CycleClock.CYCLES_PER_MULTIPLICATION / median(ticks.get(MULTIPLY));
    double perAddTick = CycleClock.CHAIN / median(ticks.get(ADD));
    boolean counter = median(counted.get(MULTIPLY)) > 0;
    Map<MeasuredPoint, Double> cycles = new LinkedHashMap<>();
    counted.keySet().stream()
        .filter(point -> point != MULTIPLY && point != ADD)
        .forEach(point ->
            cycles.put(
                point,
                counter && point.mode() != CallMode.HOST && point.mode() != CallMode.POLLUTED
                    ? median(counted.get(point))
                    : median(ticks.get(point)) * perMultiplyTick));
    return new ProcessRun(
        cycles, new CycleClock(counter ? "counter" : "tsc", perMultiplyTick, perAddTick));
  }

  private static void add(Map<MeasuredPoint, List<Double>> to, MeasuredPoint point, double value) {
    to.computeIfAbsent(point, p -> new ArrayList<>()).add(value);
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return MedianInterval.median(sorted);
  }
}
