package entrylab.measure.worker;

import java.util.List;

/**
 * One instruction that a worker executed.
 *
 * @param address where it is
 * @param length its bytes
 * @param accesses what it read and wrote
 */
record WorkerStep(long address, int length, List<Access> accesses) {

  /**
   * One access to memory.
   *
   * @param size bytes
   */
  record Access(boolean write, long address, int size) {}
}
