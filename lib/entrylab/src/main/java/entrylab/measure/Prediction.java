package entrylab.measure;

import entrylab.core.cpu.Cpu;
import entrylab.core.isa.UnknownForm;
import entrylab.core.pipeline.Timing;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.UserProgram;
import java.util.List;

/** The model's figure for what a worker executes: one more round, warm. */
final class Prediction {
  private static final int ROUNDS = 10;
  private static final int WARM_UPS = 2;

  private Prediction() {}

  /** Core cycles per call, the program's side included. */
  static double cycles(Cpu cpu, WorkerTrace trace) {
    double more = total(cpu, trace, 2 * ROUNDS) - total(cpu, trace, ROUNDS);
    return more / ROUNDS / trace.calls();
  }

  /** Cycles per call that wrong predictions take of that. */
  static double mispredicted(Cpu cpu, WorkerTrace trace) {
    int more = timing(cpu, trace, 2 * ROUNDS).branch() - timing(cpu, trace, ROUNDS).branch();
    return (double) more / ROUNDS / trace.calls();
  }

  private static int total(Cpu cpu, WorkerTrace trace, int rounds) {
    return timing(cpu, trace, rounds).total();
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
