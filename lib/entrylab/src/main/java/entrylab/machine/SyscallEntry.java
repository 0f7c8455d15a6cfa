package entrylab.machine;

/**
 * A syscall about to be made.
 *
 * @param task whose it is, from 0
 * @param user the program's registers at its SYSCALL instruction; rax is the number
 * @param flags the task's flags word
 * @param status the task's status word
 * @param script what handlers and tracers do
 */
public record SyscallEntry(
    int task, ProgramRegisters user, int flags, int status, StandInBehaviour script) {}
