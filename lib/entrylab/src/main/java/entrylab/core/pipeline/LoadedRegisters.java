package entrylab.core.pipeline;

import entrylab.isa.Instruction;
import entrylab.isa.MemoryOperand;
import entrylab.isa.Register;

/**
 * Which registers hold a value just as a load brought it. Intel's cores from Sandy Bridge to
 * Skylake begin a load by such a base register a cycle early, taking it for a chased pointer (P.
 * Cordes, https://stackoverflow.com/questions/52351397; uiCA's fastPointerChasing); a base that an
 * ALU operation made, or that has rested in the register file, does not get it.
 */
final class LoadedRegisters {
  private static final int RSP = Register.RSP.mask();
  private int loaded;

  /** Whether the base of an address without index holds what a load brought. */
  boolean holdBase(MemoryOperand address) {
    return address.registers() != 0 && (address.registers() & ~loaded) == 0;
  }

  /**
   * Notes what an instruction leaves in its registers.
   *
   * @param eliminated whether it is a copy that rename makes, which hands on what it copies
   */
  void note(Instruction instruction, boolean eliminated) {
    // A load of 8 or 16 bits reads its register too, to merge.
    boolean plain = instruction.plainForm().equals("mov_r_m") && instruction.reads() == 0;
    boolean brings = plain || instruction.form().equals("pop_r");
    boolean handsOn = eliminated && (instruction.reads() & ~loaded) == 0;
    loaded = brings || handsOn ? loaded | instruction.writes() : loaded & ~instruction.writes();
    if (instruction.implicitStack()) {
      loaded &= ~RSP | instruction.writes();
    }
  }
}
