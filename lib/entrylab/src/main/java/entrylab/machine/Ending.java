package entrylab.machine;

/** How a run of the kernel's code ended. */
public sealed interface Ending {

  /**
   * Control reached the user program.
   *
   * @param codeSegment the selector in CS, 0x33 as it should be
   * @param by the instruction that got there
   */
  record ReturnedToUser(int codeSegment, BranchKind by) implements Ending {
    @Override
    public String toString() {
      return "returned to user mode by " + by;
    }
  }

  /**
   * The processor raised an exception.
   *
   * @param vector as in the architecture manual: 6 invalid opcode, 13 protection, 14 page fault
   * @param rip the faulting instruction
   * @param address what a page fault could not reach, else 0
   * @param location the instruction as symbol and offset
   */
  record Fault(int vector, long rip, long address, String location) implements Ending {
    @Override
    public String toString() {
      return "exception %d at %s%s"
          .formatted(vector, location, vector == 14 ? ", address 0x%x".formatted(address) : "");
    }
  }

  /**
   * The instruction budget was used up.
   *
   * @param instructions the budget
   * @param location where it was
   */
  record Endless(int instructions, String location) implements Ending {
    @Override
    public String toString() {
      return "no end after %d instructions, at %s".formatted(instructions, location);
    }
  }

  /**
   * The emulator gave up.
   *
   * @param message in its own words
   * @param location where it was
   */
  record Stopped(String message, String location) implements Ending {
    @Override
    public String toString() {
      return message + ", at " + location;
    }
  }
}
