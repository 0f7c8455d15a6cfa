package entrylab.check.evidence;

import entrylab.image.Delivery;
import entrylab.machine.Frame;
import entrylab.machine.Gp;
import entrylab.machine.Machine;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.PtReg;

/**
 * The state a run starts from.
 *
 * @param task whose it is
 * @param kind a syscall, or a new child's way to user mode
 * @param frame what the frame has to hold until somebody writes to it
 * @param flags the task's flags word
 * @param userStatus the status word that the task, or its parent, had in user mode
 * @param delivery how a syscall gets to the kernel
 */
public record InitialState(
    int task, Kind kind, Frame frame, int flags, int userStatus, Delivery delivery) {
  private static final long USER_CS = 0x33;
  private static final long USER_DS = 0x2b;
  private static final long ENOSYS = 38;

  /** What is run. */
  enum Kind {
    /** From SYSCALL to user mode. */
    SYSCALL,
    /** From ret_from_fork to user mode. */
    CHILD
  }

  public static InitialState syscall(
      Delivery delivery, int task, ProgramRegisters user, int flags, int status) {
    return new InitialState(
        task,
        Kind.SYSCALL,
        Frame.of(word -> delivery == Delivery.FRED ? delivered(user, word) : initial(user, word)),
        flags,
        status,
        delivery);
  }

  /** An event takes no register; ss says what it is. */
  private static long delivered(ProgramRegisters user, PtReg word) {
    return switch (word) {
      case CX -> user.get(Gp.RCX);
      case R11 -> user.get(Gp.R11);
      case SS -> Machine.DELIVERED_STACK_SEGMENT;
      default -> initial(user, word);
    };
  }

  private static long initial(ProgramRegisters user, PtReg word) {
    return switch (word) {
      case R15 -> user.get(Gp.R15);
      case R14 -> user.get(Gp.R14);
      case R13 -> user.get(Gp.R13);
      case R12 -> user.get(Gp.R12);
      case BP -> user.get(Gp.RBP);
      case BX -> user.get(Gp.RBX);
      case R11, FLAGS -> user.rflags() & ~Machine.RF;
      case R10 -> user.get(Gp.R10);
      case R9 -> user.get(Gp.R9);
      case R8 -> user.get(Gp.R8);
      case AX -> -ENOSYS;
      case CX, IP -> user.rip() + Machine.SYSCALL_BYTES;
      case DX -> user.get(Gp.RDX);
      case SI -> user.get(Gp.RSI);
      case DI -> user.get(Gp.RDI);
      case ORIG_AX -> user.get(Gp.RAX);
      case CS -> USER_CS;
      case SP -> user.get(Gp.RSP);
      case SS -> USER_DS;
    };
  }
}
