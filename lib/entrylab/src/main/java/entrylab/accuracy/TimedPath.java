package entrylab.accuracy;

import entrylab.core.cpu.Cpu;
import entrylab.core.cpu.Parameter;
import entrylab.design.Designs;
import entrylab.machine.Machine;
import entrylab.path.Trace;
import entrylab.sweep.TimedCall;

/**
 * A call with the instruction by which it returns.
 *
 * @param call the call
 * @param exit published cost of the instruction
 * @param trace its path
 */
public record TimedPath(TimedCall call, Parameter exit, Trace trace) {

  /**
   * A call that returns by an instruction.
   *
   * @param returns {@code sysret} or {@code iret}; the latter by a program that has TF set
   * @throws IllegalArgumentException if the path ends otherwise
   */
  static TimedPath of(String design, String syscall, int flags, String returns) {
    boolean iret = returns.equals("iret");
    TimedCall call = TimedCall.of(Designs.get(design), syscall).flags(flags);
    if (iret) {
      call = call.userFlags(Machine.USER_FLAGS | Machine.TF);
    }
    return new TimedPath(call, iret ? Parameter.IRET : Parameter.SYSRET, call.trace());
  }

  /** What is published of SYSCALL and of the returning instruction, in cycles. */
  int privileged(Cpu cpu) {
    return cpu.count(Parameter.SYSCALL) + cpu.count(exit);
  }
}
