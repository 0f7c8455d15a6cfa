package entrylab.machine;

import entrylab.isa.ControlFlow;
import java.util.Locale;

/**
 * How a run of the kernel's code ended.
 *
 * <pre>{@code
 * try (var machine = new Machine(Designs.get("switch").image(ImageOptions.DEFAULT))) {
 *   show(machine.run(TaskCall.of(39, 0).entry(0, 1)).ending()); // getpid
 * }
 * }</pre>
 */
public sealed interface Ending {

  /**
   * Control reached the user program.
   *
   * @param codeSegment the selector in CS, 0x33 as it should be
   * @param by the instruction that got there
   */
  record ReturnedToUser(int codeSegment, ControlFlow by) implements Ending {
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
      return String.format(
          Locale.ROOT,
          "exception %d at %s%s",
          vector,
          location,
          vector == 14 ? String.format(Locale.ROOT, ", address 0x%x", address) : "");
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
      return String.format(
          Locale.ROOT, "no end after %d instructions, at %s", instructions, location);
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

  /**
   * Ring 0 went to an address where the image has no code.
   *
   * @param address where to
   * @param location the instruction that went there
   */
  record LeftImage(long address, String location) implements Ending {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "ring 0 left the image for 0x%x, at %s", address, location);
    }
  }

  /**
   * SYSRETQ was reached with an rcx that is no canonical address: on Intel's processors a
   * protection fault in ring 0 on the user's stack.
   *
   * @param rcx the value
   * @param location the SYSRETQ
   */
  record NonCanonicalSysret(long rcx, String location) implements Ending {
    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "sysretq with rcx 0x%x, not canonical, at %s", rcx, location);
    }
  }

  /**
   * An interrupt arrived where its handler cannot run.
   *
   * @param why what is wrong there
   * @param location the instruction before which it arrived
   */
  record BadInterrupt(String why, String location) implements Ending {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "an interrupt before %s finds %s", location, why);
    }
  }

  /**
   * The next instruction is one the lab does not model.
   *
   * @param instruction what it is
   * @param location where it is
   */
  record Refused(String instruction, String location) implements Ending {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "refused: %s, at %s", instruction, location);
    }
  }

  /** A function called from C returned to its caller. */
  record ReturnedToC() implements Ending {
    @Override
    public String toString() {
      return "returned to its C caller";
    }
  }
}
