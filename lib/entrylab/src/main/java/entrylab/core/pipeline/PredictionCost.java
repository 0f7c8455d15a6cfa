package entrylab.core.pipeline;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.isa.BranchKind;

/**
 * What a taken branch costs the predictor before it can go on behind it, in parts of a cycle of
 * which {@code frontend.predict_jumps} make one.
 */
final class PredictionCost {
  private static final int PAGE_SHIFT = 12;

  private final int perCycle;
  private final int call;
  private final int back;
  private final int indirect;

  PredictionCost(Cpu cpu) {
    perCycle = cpu.count(Parameter.PREDICT_JUMPS);
    call = cpu.count(Parameter.PREDICT_CALL);
    back = cpu.count(Parameter.PREDICT_RETURN);
    indirect = cpu.count(Parameter.PREDICT_INDIRECT);
  }

  /** Parts for a branch that goes to {@code target}. */
  int units(BranchKind kind, long address, long target) {
    // A target in another page takes a part more, where jumps take less than a cycle.
    boolean away = perCycle > 1 && address >>> PAGE_SHIFT != target >>> PAGE_SHIFT;
    return switch (kind) {
      case CONDITIONAL, JUMP -> 1 + (away ? 1 : 0);
      case CALL -> call * perCycle + (away ? 1 : 0);
      case RETURN -> back * perCycle + (away ? 1 : 0);
      case INDIRECT_JUMP, INDIRECT_CALL -> indirect * perCycle;
    };
  }
}
