package entrylab.claims;

import entrylab.image.ImageOptions;
import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import entrylab.machine.Gp;
import entrylab.machine.Machine;
import entrylab.machine.ProgramRegisters;
import entrylab.machine.StandInBehaviour;
import entrylab.machine.StandardBehaviour;
import entrylab.machine.SyscallEntry;
import entrylab.machine.ThreadFlag;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A syscall to be tried on designs.
 *
 * @param call the row of the table that is called
 * @param flags the task's flags word
 * @param status the task's status word
 * @param script what handlers and tracers do
 */
record ClaimCall(Syscall call, int flags, int status, StandInBehaviour script) {
  /** What the programs' registers are drawn from. */
  static final long SEED = 1;

  /** The table of v4.5 with x32. */
  static final SyscallTable TABLE = ImageOptions.DEFAULT.table();

  /** A syscall without work, its handler doing as the standard script says. */
  static ClaimCall of(Syscall call) {
    return new ClaimCall(call, 0, 0, StandardBehaviour.INSTANCE);
  }

  static ClaimCall of(String name) {
    return of(TABLE.named(name).orElseThrow());
  }

  /** Every row of the table that has a C function, without work. */
  static List<ClaimCall> ofAll() {
    return TABLE.rows().stream().filter(Syscall::implemented).map(ClaimCall::of).toList();
  }

  /** Every row that is marked, without work. */
  static List<ClaimCall> ofMarked() {
    return TABLE.marked().stream().map(ClaimCall::of).toList();
  }

  /** This call under ptrace. */
  ClaimCall traced() {
    return with(ThreadFlag.SYSCALL_TRACE);
  }

  /** This call with a flag of its task set. */
  ClaimCall with(ThreadFlag flag) {
    return new ClaimCall(call, flags | flag.mask(), status, script);
  }

  /** This call with another status word. */
  ClaimCall withStatus(int word) {
    return new ClaimCall(call, flags, word, script);
  }

  /** The program's registers: all random but rax and rsp. */
  ProgramRegisters user() {
    return ProgramRegisters.random(
            new SplittableRandom(SEED),
            Machine.USER_SYSCALL,
            Machine.USER_STACK_POINTER,
            Machine.USER_FLAGS)
        .with(Gp.RAX, call.number());
  }

  SyscallEntry entry(int task) {
    return new SyscallEntry(task, user(), flags, status, script);
  }
}
