package entrylab.measure.model;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.measure.record.CallMode;
import entrylab.measure.record.MedianInterval;
import entrylab.measure.worker.WorkerTrace;
import entrylab.progress.Interruption;
import entrylab.sweep.call.EntryInstructions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Asks the model again with one mechanism changed at a time, to see which one is missing where it
 * misses what was measured.
 */
final class Ablation {
  /** Errors up to here, as a share, are not explained. */
  static final double STATED = 0.10;

  /** The model counts whole cycles. */
  private static final double RESOLUTION = 0.5;

  private static final double HALF = 0.5;

  /** Enough to tell one change from another: a round, for fenced calls do not overlap. */
  private static final int FENCED_INSTRUCTIONS = 1;

  private static final int OVERLAPPING_INSTRUCTIONS = 500;

  private final Cpu cpu;
  private final List<ModelChange> changes;
  private final WorkerTrace nothing;
  private final Map<String, Double> sides = new ConcurrentHashMap<>();

  /**
   * For one CPU; may be shared by threads.
   *
   * @param nothing the program's side alone, fenced
   */
  Ablation(Cpu cpu, WorkerTrace nothing) {
    this.cpu = cpu;
    this.changes = ModelChange.of(cpu);
    this.nothing = nothing;
  }

  /**
   * Why a path is missed.
   *
   * @param model the figure that is to be explained
   */
  MissingMechanism of(CallMode mode, MedianInterval measured, double model, WorkerTrace trace) {
    if (Math.abs(model / measured.median() - 1) <= STATED) {
      return MissingMechanism.NOTHING;
    }
    double before = cycles(cpu, mode, trace);
    Set<Parameter> idle = idle(trace);
    List<MissingMechanism.Trial> reached = new ArrayList<>();
    List<MissingMechanism.Trial> nearer = new ArrayList<>();
    int tried = 0;
    for (ModelChange change : changes) {
      Interruption.check("the comparison");
      if (idle.contains(change.parameter())) {
        continue;
      }
      MissingMechanism.Trial trial = trial(change, mode, measured, model, before, trace);
      tried++;
      for (ModelChange less : trial.way() > 1 ? change.smaller(cpu) : List.<ModelChange>of()) {
        MissingMechanism.Trial between = trial(less, mode, measured, model, before, trace);
        tried++;
        trial = Math.abs(1 - between.way()) < Math.abs(1 - trial.way()) ? between : trial;
      }
      if (within(measured, trial.cycles())) {
        reached.add(trial);
      } else if (trial.way() > 0 && trial.way() < 2) {
        nearer.add(trial);
      }
    }
    var nearest = Comparator.comparingDouble((MissingMechanism.Trial t) -> Math.abs(1 - t.way()));
    reached.sort(nearest);
    nearer.sort(nearest);
    if (!reached.isEmpty()) {
      return new MissingMechanism(MissingMechanism.Verdict.SHOWN, reached, tried);
    }
    nearer.removeIf(t -> Math.abs(1 - t.way()) > HALF && t != nearer.getFirst());
    boolean half = !nearer.isEmpty() && Math.abs(1 - nearer.getFirst().way()) <= HALF;
    return new MissingMechanism(
        half ? MissingMechanism.Verdict.SUSPECTED : MissingMechanism.Verdict.UNEXPLAINED,
        nearer,
        tried);
  }

  /** What instructions cost that neither the path nor the program around it executes. */
  private Set<Parameter> idle(WorkerTrace trace) {
    return EntryInstructions.idle(cpu, List.of(trace.repeated(1), nothing.repeated(1)));
  }

  private MissingMechanism.Trial trial(
      ModelChange change,
      CallMode mode,
      MedianInterval measured,
      double model,
      double before,
      WorkerTrace trace) {
    double moved = cycles(change.applied(cpu), mode, trace) - before;
    return new MissingMechanism.Trial(change, model + moved, moved / (measured.median() - model));
  }

  private static boolean within(MedianInterval measured, double cycles) {
    return cycles >= measured.low() - RESOLUTION && cycles <= measured.high() + RESOLUTION;
  }

  private double cycles(Cpu changed, CallMode mode, WorkerTrace trace) {
    if (mode != CallMode.FENCED) {
      return ModelPrediction.of(changed, trace, OVERLAPPING_INSTRUCTIONS).cycles();
    }
    double side =
        sides.computeIfAbsent(
            changed.name(),
            k -> ModelPrediction.of(changed, nothing, FENCED_INSTRUCTIONS).cycles());
    return ModelPrediction.of(changed, trace, FENCED_INSTRUCTIONS).cycles() - side;
  }
}
