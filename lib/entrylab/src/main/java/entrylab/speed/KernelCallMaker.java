package entrylab.speed;

import entrylab.core.cpu.Cpu;
import entrylab.core.replay.Simulator;
import entrylab.core.replay.UserProgram;
import entrylab.core.uop.UnknownForm;
import entrylab.kernel.CallWay;
import entrylab.kernel.KernelException;
import entrylab.kernel.KernelRecord;
import entrylab.kernel.RecordedCall;
import entrylab.sweep.result.CycleSum;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Whole calls of a recorded kernel on one modelled core, drawn uniformly from the short ones. */
final class KernelCallMaker implements CallMaker {
  /** Longer calls are of another kind: those that sleep, map memory or start programs. */
  static final int LONGEST = 1_000;

  private final Simulator simulator;
  private final RandomGenerator random;
  private final int calls;
  private final CycleSum sum = new CycleSum();

  /**
   * A cold core.
   *
   * @param some calls of the record, from {@link #callsOf}
   */
  KernelCallMaker(KernelRecord record, List<RecordedCall> some, Cpu cpu, RandomGenerator random) {
    this.random = random;
    calls = some.size();
    simulator =
        Simulator.of(
            cpu, some.stream().map(record::trace).toList(), UserProgram.LOOP, UnknownForm.ESTIMATE);
  }

  /**
   * The plain calls of a record that execute no more than {@value #LONGEST} instructions.
   *
   * @throws KernelException if it has none
   */
  static List<RecordedCall> callsOf(KernelRecord record) {
    List<RecordedCall> some =
        record.calls().stream()
            .filter(call -> call.wish().way() == CallWay.PLAIN && call.instructions() <= LONGEST)
            .toList();
    if (some.isEmpty()) {
      throw new KernelException(
          String.format(
              Locale.ROOT,
              "%s has no plain call of up to %,d instructions: ./lab kernel record IMAGE --calls"
                  + " plain makes some",
              record.name(),
              LONGEST));
    }
    return some;
  }

  @Override
  public void make(int many) {
    for (int i = 0; i < many; i++) {
      sum.add(simulator.run(random.nextInt(calls)));
    }
    simulator.check();
  }
}
