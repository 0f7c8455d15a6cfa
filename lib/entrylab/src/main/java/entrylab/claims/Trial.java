package entrylab.claims;

import entrylab.image.ImageOptions;
import entrylab.image.Syscall;
import entrylab.image.SyscallTable;
import entrylab.machine.Entry;
import entrylab.machine.Gp;
import entrylab.machine.Machine;
import entrylab.machine.Registers;
import entrylab.machine.Script;
import entrylab.machine.StandardScript;
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
record Trial(Syscall call, int flags, int status, Script script) {
  /** What the programs' registers are drawn from. */
  static final long SEED = 1;

  /** The table of v4.5 with x32. */
  static final SyscallTable TABLE = ImageOptions.DEFAULT.table();

  /** A syscall without work, its handler doing as the standard script says. */
  static Trial of(Syscall call) {
    return new Trial(call, 0, 0, StandardScript.INSTANCE);
  }

  static Trial of(String name) {
    return of(TABLE.named(name).orElseThrow());
  }

  /** Every row of the table that has a C function, without work. */
  static List<Trial> ofAll() {
    return TABLE.rows().stream().filter(Syscall::implemented).map(Trial::of).toList();
  }

  /** Every row that is marked, without work. */
  static List<Trial> ofMarked() {
    return TABLE.marked().stream().map(Trial::of).toList();
  }

  /** The same under ptrace. */
  Trial traced() {
    return with(ThreadFlag.SYSCALL_TRACE);
  }

  /** The same with a flag set. */
  Trial with(ThreadFlag flag) {
    return new Trial(call, flags | flag.mask(), status, script);
  }

  /** The same with another status word. */
  Trial withStatus(int word) {
    return new Trial(call, flags, word, script);
  }

  /** The program's registers: all random but rax and rsp. */
  Registers user() {
    return Registers.random(
            new SplittableRandom(SEED),
            Machine.USER_SYSCALL,
            Machine.USER_STACK_POINTER,
            Machine.USER_FLAGS)
        .with(Gp.RAX, call.number());
  }

  Entry entry(int task) {
    return new Entry(task, user(), flags, status, script);
  }
}
