package entrylab.core.pipeline;

import entrylab.isa.Instruction;
import entrylab.isa.MemoryOperand;
import entrylab.isa.Register;

/**
 * How far pushes, pops, calls and returns have moved the stack pointer beyond what the out-of-order
 * part knows of it.
 *
 * <p>An explicit use needs it brought up to date by a micro-op, but not where the moves have
 * cancelled out, as those of a call and its return do (uiCA, {@code FrontEnd.addStackSyncUop},
 * https://github.com/andreas-abel/uiCA). Left out: what brings it up to date when the sum is about
 * to overflow, which uiCA has beyond 192 bytes; no path here comes near.
 */
final class StackEngine {
  private static final int RSP = Register.RSP.mask();
  private static final int WORD = 8;

  private int moved;

  /** Whether an instruction uses the stack pointer while it is out of date. */
  boolean behind(Instruction instruction) {
    return moved != 0 && uses(instruction);
  }

  private static boolean uses(Instruction instruction) {
    int address = instruction.memory().map(MemoryOperand::registers).orElse(0);
    return ((instruction.reads() | address) & RSP) != 0;
  }

  /** Notes an instruction, before which the stack pointer was brought up to date if need be. */
  void note(Instruction instruction) {
    boolean written = (instruction.writes() & RSP) != 0 || instruction.form().equals("leave");
    if (written || uses(instruction)) {
      moved = 0;
    }
    if (instruction.implicitStack()) {
      moved += pops(instruction.form()) ? WORD : -WORD;
    }
  }

  private static boolean pops(String form) {
    return form.startsWith("pop") || form.equals("ret") || form.equals("leave");
  }
}
