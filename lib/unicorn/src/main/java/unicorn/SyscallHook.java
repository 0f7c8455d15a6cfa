package unicorn;

/**
 * A call on the x86 {@code SYSCALL} and {@code SYSENTER} instructions. Unicorn performs no
 * transition: it calls the hook, adds the instruction's length to the instruction pointer and goes
 * on at the same privilege level.
 */
public interface SyscallHook extends InstructionHook {
  /**
   * Called when the instruction executes; the instruction pointer still points at it.
   *
   * @param u the engine that runs
   * @param user the object given to {@code hook_add}
   */
  void hook(Unicorn u, Object user);
}
