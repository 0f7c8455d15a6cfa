package entrylab.core.pipeline;

import entrylab.core.uop.FormCost;
import entrylab.core.uop.MicroOp;
import entrylab.isa.Instruction;
import java.util.List;

/**
 * One instruction, or two that macro-fuse, or a stack-pointer synchronisation, as the core handles
 * it.
 *
 * @param code the instructions it stands for
 * @param uops that are executed
 * @param fused micro-ops in the fused domain
 * @param registers that it reads and writes
 * @param eliminated whether rename does all the work
 * @param cost of its form; {@code null} of a stack-pointer synchronisation
 * @param fetch of its first byte
 * @param branch at its end
 */
record Op(
    Code code,
    List<Uop> uops,
    int fused,
    Registers registers,
    boolean eliminated,
    FormCost cost,
    Fetch fetch,
    Branch branch) {

  /**
   * The instructions that an op stands for.
   *
   * @param step index of the first one in the trace
   * @param end address behind the last byte
   * @param text for timelines
   */
  record Code(int step, long end, String text) {}

  /**
   * Sets of registers, a bit each.
   *
   * @param read as data
   * @param written ones
   * @param loadAddress those that form the load's address
   * @param storeAddress those that form the store's address
   */
  record Registers(int read, int written, int loadAddress, int storeAddress) {}

  /**
   * How an op is reached.
   *
   * @param event of the window it begins, or -1
   * @param entered whether a taken branch led to it
   */
  record Fetch(int event, boolean entered) {}

  /**
   * Where an op leads.
   *
   * @param event of its branch, or -1
   * @param taken whether that branch went elsewhere
   * @param prediction what predicting beyond it takes if it is taken, see {@link FrontEnd#took}
   */
  record Branch(int event, boolean taken, int prediction) {}

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
   * @param addressing cycles by which a store's address is known later than others'
   */
  record Memory(
      long address,
      int size,
      int line,
      boolean store,
      boolean stack,
      int registers,
      boolean passedOn,
      int addressing,
      int latency,
      int forwardedFrom,
      boolean blocked) {
    /** The access where it is moved to. */
    Memory at(long other, int lineThere) {
      return new Memory(
          other,
          size,
          lineThere,
          store,
          stack,
          registers,
          passedOn,
          addressing,
          latency,
          forwardedFrom,
          blocked);
    }
  }

  boolean isBranch() {
    return branch.event() >= 0;
  }

  /** How a predecoder sees an instruction pair or single: its text. */
  static String text(List<Instruction> instructions) {
    return String.join("; ", instructions.stream().map(Instruction::text).toList());
  }
}
