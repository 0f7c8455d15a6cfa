package entrylab.machine;

import java.util.Locale;
import java.util.SplittableRandom;

/**
 * A call by a task with these flags: everything that decides a path through one image, whoever the
 * task is and whatever else its registers hold.
 *
 * <pre>{@code
 * TaskCall traced = TaskCall.of(39, ThreadFlag.SYSCALL_TRACE.mask()); // getpid under ptrace
 * try (var machine = new Machine(Designs.get("switch").image(ImageOptions.DEFAULT))) {
 *   show(machine.run(traced.entry(0, 1)).path().length());
 * }
 * }</pre>
 *
 * @param number what the program puts into rax
 * @param flags the task's flags word
 * @param status the task's status word
 * @param script what handlers and tracers do
 * @param userFlags the program's rflags; RF and TF decide how it returns
 */
public record TaskCall(
    long number, int flags, int status, StandInBehaviour script, long userFlags) {

  /** An ordinary program's call with these work flags, and stand-ins as their originals. */
  public static TaskCall of(long number, int flags) {
    return new TaskCall(number, flags, 0, StandardBehaviour.INSTANCE, Machine.USER_FLAGS);
  }

  /** This call by a task with another flags word. */
  public TaskCall withFlags(int other) {
    return new TaskCall(number, other, status, script, userFlags);
  }

  /** This call by a task with another status word. */
  public TaskCall withStatus(int other) {
    return new TaskCall(number, flags, other, script, userFlags);
  }

  /** This call with handlers and tracers that do something else. */
  public TaskCall with(StandInBehaviour other) {
    return new TaskCall(number, flags, status, other, userFlags);
  }

  /** The program's registers at its SYSCALL instruction, drawn from a seed. */
  public ProgramRegisters user(long seed) {
    return ProgramRegisters.calling(number, userFlags, new SplittableRandom(seed));
  }

  /**
   * The call as the machine runs it.
   *
   * @param task whose it is, from 0
   * @param seed what the program's registers are drawn from
   */
  public SyscallEntry entry(int task, long seed) {
    return new SyscallEntry(task, user(seed), flags, status, script);
  }

  @Override
  public String toString() {
    return number + (flags == 0 ? "" : String.format(Locale.ROOT, " with work flags 0x%x", flags));
  }
}
