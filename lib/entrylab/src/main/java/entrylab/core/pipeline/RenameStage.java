package entrylab.core.pipeline;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.core.uop.MicroOpRole;
import java.util.function.LongUnaryOperator;

/** Renames micro-ops in order, as far as its widths and the buffers behind it have room. */
final class RenameStage {
  private final FrontEnd frontEnd;
  private final LoadStoreUnit memory;
  private final Schedulers schedulers;
  private final InOrderBuffer rob;
  private final OpWaits waits;
  private final Bandwidth width;
  private final Bandwidth branches;
  private final Bandwidth alu;
  private final boolean aluLimits;

  /**
   * The stage of a CPU.
   *
   * @param frontEnd whose queue it empties
   * @param memory whose buffers it fills
   * @param schedulers which it fills
   * @param rob which it fills
   */
  RenameStage(
      Cpu cpu,
      FrontEnd frontEnd,
      LoadStoreUnit memory,
      Schedulers schedulers,
      InOrderBuffer rob,
      OpWaits waits) {
    this.frontEnd = frontEnd;
    this.memory = memory;
    this.schedulers = schedulers;
    this.rob = rob;
    this.waits = waits;
    width = new Bandwidth(cpu.count(Parameter.RENAME_WIDTH));
    branches = new Bandwidth(cpu.count(Parameter.RENAME_BRANCHES));
    alu = new Bandwidth(cpu.count(Parameter.RENAME_ALU));
    aluLimits = cpu.count(Parameter.RENAME_ALU) < cpu.count(Parameter.RENAME_WIDTH);
  }

  /** Nothing renamed yet. */
  void clear() {
    width.clear();
    branches.clear();
    alu.clear();
  }

  /**
   * Renames an instruction.
   *
   * @param from not before
   * @return when its last micro-op is renamed
   */
  long rename(Op op, long from) {
    long can = from;
    if (op.isBranch()) {
      can = waits.later(can, branches.earliest(Math.max(can, width.last())), Wait.BRANCHES);
    }
    for (Op.Uop uop : op.uops()) {
      switch (uop.micro().role()) {
        case LOAD -> can = waits.later(can, memory.loadBufferRoom(), Wait.LOADS);
        case STORE_ADDRESS -> can = waits.later(can, memory.storeBufferRoom(), Wait.STORES);
        case EXECUTE -> can = aluLimits ? waits.later(can, earliestAlu(can), Wait.ALU) : can;
        default -> {}
      }
    }
    can = waits.later(can, schedulers.room(can, op), Wait.SCHEDULER);
    long renamed = can;
    for (int i = 0; i < op.fused(); i++) {
      long room = waits.later(can, rob.available(), Wait.ROB);
      renamed = width.issue(room);
      waits.note(Wait.RENAME, Moment.cycle(renamed) - Moment.cycle(room));
      if (op.cost() != null) {
        frontEnd.renamed(renamed);
      }
      // The entry's true end is known only at retirement, which follows before the ROB comes round.
      rob.take(Moment.ZERO);
    }
    if (op.isBranch()) {
      branches.issue(renamed);
    }
    if (aluLimits) {
      for (Op.Uop uop : op.uops()) {
        if (uop.micro().role() == MicroOpRole.EXECUTE) {
          alu.issue(renamed);
        }
      }
    }
    return renamed;
  }

  private long earliestAlu(long from) {
    return alu.earliest(Math.max(from, width.last()));
  }

  /**
   * Looks whether all that was renamed has retired.
   *
   * @param trace whose name a complaint has
   * @throws IllegalStateException if not
   */
  void check(Bandwidth retirement, String trace) {
    retirement.check(width, trace);
  }

  /** Changes all moments kept. */
  void replaceAll(LongUnaryOperator change) {
    width.replaceAll(change);
    branches.replaceAll(change);
    alu.replaceAll(change);
  }
}
