package entrylab.measure.model;

import entrylab.core.cpu.Cpu;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.UserProgram;
import entrylab.core.uop.UnknownForm;
import entrylab.measure.worker.WorkerTrace;
import java.util.List;

/**
 * What the model predicts for a worker's program, found as the worker finds it: a number of rounds
 * and twice as many, warm, and their difference.
 *
 * <pre>{@code
 * var trace = PathTraces.of(Designs.get("switch"), ImageOptions.DEFAULT).values().iterator().next();
 * show(ModelPrediction.of(Cpus.get("zen4"), trace).cycles());
 * }</pre>
 *
 * @param cycles core cycles per call, the program's side included
 */
public record ModelPrediction(double cycles) {
  /**
   * Instructions of the shorter run: several times what the largest reorder buffer holds, so that
   * the longer run only has more of the same.
   */
  private static final int INSTRUCTIONS = 1_500;

  private static final int WARM_UPS = 2;

  public static ModelPrediction of(Cpu cpu, WorkerTrace trace) {
    return of(cpu, trace, INSTRUCTIONS);
  }

  /**
   * A prediction from shorter or longer runs.
   *
   * @param instructions that the shorter one has at least
   */
  public static ModelPrediction of(Cpu cpu, WorkerTrace trace, int instructions) {
    int rounds = (instructions + trace.instructions() - 1) / trace.instructions();
    int more = total(cpu, trace, 2 * rounds) - total(cpu, trace, rounds);
    return new ModelPrediction((double) more / rounds / trace.calls());
  }

  private static int total(Cpu cpu, WorkerTrace trace, int rounds) {
    Simulator simulator =
        Simulator.of(cpu, List.of(trace.repeated(rounds)), UserProgram.LOOP, UnknownForm.REFUSE);
    for (int i = 0; i < WARM_UPS; i++) {
      simulator.run(0);
    }
    return simulator.run(0).total();
  }
}
