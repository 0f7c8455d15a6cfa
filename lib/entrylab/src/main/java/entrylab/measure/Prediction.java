package entrylab.measure;

import entrylab.core.cpu.Cpu;
import entrylab.core.isa.UnknownForm;
import entrylab.core.pipeline.Timing;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.UserProgram;
import java.util.List;

/**
 * The model's word on what a worker executes, found as the worker finds it: so many rounds and
 * twice as many, warm, and their difference.
 *
 * @param cycles core cycles per call, the program's side included
 * @param mispredicted what wrong predictions take of that
 */
record Prediction(double cycles, double mispredicted) {
  /**
   * Instructions of the shorter run: several times what the largest reorder buffer holds, so that
   * the longer run only has more of the same.
   */
  private static final int INSTRUCTIONS = 1_500;

  private static final int WARM_UPS = 2;

  static Prediction of(Cpu cpu, WorkerTrace trace) {
    int rounds = (INSTRUCTIONS + trace.instructions() - 1) / trace.instructions();
    Timing once = timing(cpu, trace, rounds);
    Timing twice = timing(cpu, trace, 2 * rounds);
    double calls = (double) rounds * trace.calls();
    return new Prediction(
        (twice.total() - once.total()) / calls, (twice.branch() - once.branch()) / calls);
  }

  private static Timing timing(Cpu cpu, WorkerTrace trace, int rounds) {
    Simulator simulator =
        Simulator.of(cpu, List.of(trace.repeated(rounds)), UserProgram.LOOP, UnknownForm.REFUSE);
    for (int i = 0; i < WARM_UPS; i++) {
      simulator.run(0);
    }
    return simulator.run(0);
  }
}
