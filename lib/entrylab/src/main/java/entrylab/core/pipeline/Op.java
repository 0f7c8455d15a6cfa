package entrylab.core.pipeline;

import entrylab.core.uop.FormCost;
import entrylab.core.uop.MicroOp;
import entrylab.isa.Instruction;
import java.util.List;

/**
 * One instruction, or two that macro-fuse, or a stack-pointer synchronisation, as the core handles
 * it.
 *
 * @param step index of its first instruction in the trace
 * @param end address behind its last byte
 * @param text for timelines
 * @param fused micro-ops in the fused domain
 * @param reads registers read as data
 * @param writes registers written
 * @param loadAddress registers that form the load's address
 * @param storeAddress registers that form the store's address
 * @param eliminated whether rename does all the work
 * @param fetch event of the window it begins, or -1
 * @param entered whether a taken branch led to it
 * @param branch event of its branch, or -1
 * @param taken whether that branch went elsewhere
 * @param prediction what predicting beyond it takes if it is taken, see {@link FrontEnd#took}
 */
record Op(
    int step,
    long end,
    String text,
    int fused,
    List<Uop> uops,
    int reads,
    int writes,
    int loadAddress,
    int storeAddress,
    boolean eliminated,
    FormCost cost,
    int fetch,
    boolean entered,
    int branch,
    boolean taken,
    int prediction) {

  /**
   * A micro-op with its place in memory.
   *
   * @param event of its access, or -1
   * @param memory which memory access of the trace it is, or -1
   */
  record Uop(MicroOp micro, int event, int memory) {
    int ports(boolean taken) {
      return taken ? micro.takenPorts() : micro.ports();
    }
  }

  /**
   * A load or store with what is known about it before it runs.
   *
   * @param registers that form its address
   * @param passedOn whether what is loaded goes to memory again and to no register
   */
  record Memory(
      long address,
      int size,
      int line,
      boolean store,
      boolean stack,
      int registers,
      boolean passedOn,
      int latency,
      int forwardedFrom,
      boolean blocked) {}

  boolean isBranch() {
    return branch >= 0;
  }

  /** How a predecoder sees an instruction pair or single: its text. */
  static String text(List<Instruction> instructions) {
    return String.join("; ", instructions.stream().map(Instruction::text).toList());
  }
}
