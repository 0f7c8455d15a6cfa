package entrylab.check.kernel;

import entrylab.machine.Ending;
import entrylab.machine.Frame;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.SegmentState;
import java.util.List;

/**
 * What became of one call on a snapshot.
 *
 * @param ending how it ended
 * @param outside whether it ended because it went to what the snapshot does not have
 * @param steps the instructions of ring 0, in order
 * @param accesses of memory, in order; those of played functions are not among them
 * @param calls functions that were played, in order
 * @param registers as the program finds them; where it faulted, as they were
 * @param segments as the program finds them
 * @param flags the task's flags word afterwards
 */
public record SnapshotRun(
    Ending ending,
    boolean outside,
    List<Step> steps,
    List<Access> accesses,
    List<Call> calls,
    ProgramRegisters registers,
    SegmentState segments,
    long flags) {

  /**
   * One executed instruction.
   *
   * @param interrupts whether they were enabled before it
   * @param programsGs whether the base of gs was the program's
   * @param onTaskStack whether rsp was on the task's stack
   * @param tables CR3
   */
  public record Step(
      long address,
      int length,
      boolean interrupts,
      boolean programsGs,
      boolean onTaskStack,
      long tables) {}

  /**
   * One access of memory.
   *
   * @param step the instruction's index
   * @param address physical
   */
  public record Access(int step, boolean store, long address, int size) {}

  /**
   * One played function, on arrival.
   *
   * @param step its index among the steps
   * @param handler whether it is what the program asked for
   * @param interrupts whether they were enabled
   * @param frame the 21 words of the frame
   */
  public record Call(String function, int step, boolean handler, boolean interrupts, Frame frame) {}

  /** Whether control came back to the program. */
  public boolean returned() {
    return ending instanceof Ending.ReturnedToUser;
  }
}
