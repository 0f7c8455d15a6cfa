package entrylab.measure;

import entrylab.image.EntryImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One worker process and what it found.
 *
 * @param cyclesPerCall median over rounds of what {@code n} more calls took, by {@code n}
 */
record ProcessRun(Map<Point, Double> cyclesPerCall, Clock clock) {
  private static final int CHAINS = 400;
  private static final Point MULTIPLY = new Point("multiply", "", Mode.HOST, 0);
  private static final Point ADD = new Point("add", "", Mode.HOST, 0);

  /** Runs a worker with these images. */
  static ProcessRun of(
      List<EntryImage> images, List<Experiment> wanted, Measure.Settings settings, int process) {
    List<Experiment> experiments = new ArrayList<>(wanted);
    CallSequence none = CallSequence.of(0, Task.UNTRACED);
    experiments.add(
        new Experiment(
            MULTIPLY, Routine.MULTIPLICATIONS, Batch.NO_DESIGN, none, CHAINS, CHAINS, 0));
    experiments.add(
        new Experiment(ADD, Routine.ADDITIONS, Batch.NO_DESIGN, none, 3 * CHAINS, CHAINS, 0));
    List<Batch> batches = new ArrayList<>();
    List<Experiment> order = new ArrayList<>();
    for (int round = 0; round < settings.rounds(); round++) {
      for (Experiment experiment : settings.shuffled(experiments, process, round)) {
        order.add(experiment);
        batches.add(experiment.once());
        batches.add(experiment.twice());
      }
    }
    Worker worker =
        new Worker(images, batches, UserCode.segments(settings.pollutions()), LastCpu.number());
    return of(order, WorkerProcess.run(worker));
  }

  private static ProcessRun of(List<Experiment> order, List<Sample> samples) {
    Map<Point, List<Double>> ticks = new HashMap<>();
    Map<Point, List<Double>> counted = new LinkedHashMap<>();
    for (int i = 0; i < order.size(); i++) {
      Sample once = samples.get(2 * i);
      Sample twice = samples.get(2 * i + 1);
      Experiment experiment = order.get(i);
      double calls = experiment.calls();
      boolean timed = experiment.routine().timesCalls();
      long more = timed ? twice.left() - once.left() : twice.ticks() - once.ticks();
      add(ticks, experiment.point(), more / calls);
      add(counted, experiment.point(), (twice.cycles() - once.cycles()) / calls);
    }
    double perMultiplyTick =
        Clock.CHAIN * Clock.CYCLES_PER_MULTIPLICATION / median(ticks.get(MULTIPLY));
    double perAddTick = Clock.CHAIN / median(ticks.get(ADD));
    boolean counter = median(counted.get(MULTIPLY)) > 0;
    Map<Point, Double> cycles = new LinkedHashMap<>();
    counted.keySet().stream()
        .filter(point -> point != MULTIPLY && point != ADD)
        .forEach(point ->
            cycles.put(
                point,
                counter && point.mode() != Mode.HOST && point.mode() != Mode.POLLUTED
                    ? median(counted.get(point))
                    : median(ticks.get(point)) * perMultiplyTick));
    return new ProcessRun(
        cycles, new Clock(counter ? "counter" : "tsc", perMultiplyTick, perAddTick));
  }

  private static void add(Map<Point, List<Double>> to, Point point, double value) {
    to.computeIfAbsent(point, p -> new ArrayList<>()).add(value);
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return MedianInterval.median(sorted);
  }
}
