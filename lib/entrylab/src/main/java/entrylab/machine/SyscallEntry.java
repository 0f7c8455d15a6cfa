package entrylab.machine;

/**
 * A syscall about to be made.
 *
 * <pre>{@code
 * SyscallEntry getpid = TaskCall.of(39, 0).entry(0, 1); // of task 0, other registers from seed 1
 * try (var machine = new Machine(Designs.get("switch").image(ImageOptions.DEFAULT))) {
 *   show(machine.run(getpid).ending());
 * }
 * }</pre>
 *
 * @param task whose it is, from 0
 * @param user the program's registers at its SYSCALL instruction; rax is the number
 * @param flags the task's flags word
 * @param status the task's status word
 * @param script what handlers and tracers do
 */
public record SyscallEntry(
    int task, ProgramRegisters user, int flags, int status, StandInBehaviour script) {}
