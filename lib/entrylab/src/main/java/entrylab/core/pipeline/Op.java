package entrylab.core.pipeline;

import entrylab.core.uop.FormCost;
import entrylab.core.uop.MicroOp;
import entrylab.isa.Instruction;
import java.util.List;

/**
 * One instruction, or two that macro-fuse, or a stack-pointer synchronisation, as the core handles
 * it where its code lies.
 *
 * <p>What is the same at every place it has from its {@link PreparedOp}: a sweep holds hundreds of
 * traces at each placement, and goes to the next.
 *
 * @param prepared what is known of it wherever it lies
 * @param uops that are executed
 * @param end address behind its last byte
 * @param fetch event of the window that it begins, or -1
 * @param entered whether a taken branch led to it
 * @param data event of its first access
 * @param branch event of the branch at its end, or -1
 * @param taken whether that branch went elsewhere
 * @param prediction what predicting beyond a taken branch takes, see {@link FrontEnd#took}
 */
record Op(
    PreparedOp prepared,
    Uop[] uops,
    long end,
    int fetch,
    boolean entered,
    int data,
    int branch,
    boolean taken,
    int prediction) {

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
   * A micro-op with its place in memory.
   *
   * @param access which of its op's accesses is seen at it, from 0, or -1
   * @param memory which memory access of the trace it is, or -1
   */
  record Uop(MicroOp micro, int access, int memory) {
    int ports(boolean taken) {
      return taken ? micro.takenPorts() : micro.ports();
    }
  }

  /**
   * A load or store with what is known about it before it runs.
   *
   * @param kind a number that accesses of one compiler have in common if they differ in nothing but
   *     where they lie
   * @param registers that form its address
   * @param passedOn whether what is loaded goes to memory again and to no register
   * @param addressing cycles by which a store's address is known later than others'
   */
  record Memory(
      int kind,
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
    /** The access as one of a kind. */
    Memory of(int known) {
      return with(known, address, line);
    }

    /** The access where it is moved to; itself if it stays. */
    Memory at(long other, int lineThere) {
      return other == address && lineThere == line ? this : with(kind, other, lineThere);
    }

    private Memory with(int otherKind, long otherAddress, int otherLine) {
      return new Memory(
          otherKind,
          otherAddress,
          size,
          otherLine,
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
    return branch >= 0;
  }

  /** The event of a micro-op's access, or -1. */
  int event(Uop uop) {
    return uop.access() < 0 ? -1 : data + uop.access();
  }

  /** Index of its first instruction in the trace. */
  int step() {
    return prepared.step();
  }

  /** How timelines show it. */
  String text() {
    return prepared.text();
  }

  /** Micro-ops in the fused domain. */
  int fused() {
    return prepared.fused();
  }

  /** Registers that it reads and writes. */
  Registers registers() {
    return prepared.registers();
  }

  /** Whether rename does all the work. */
  boolean eliminated() {
    return prepared.eliminated();
  }

  /** The cost of its form; {@code null} of a stack-pointer synchronisation. */
  FormCost cost() {
    return prepared.cost();
  }

  /** How a predecoder sees an instruction pair or single: its text. */
  static String text(List<Instruction> instructions) {
    return String.join("; ", instructions.stream().map(Instruction::text).toList());
  }
}
