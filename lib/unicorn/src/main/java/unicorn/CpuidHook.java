package unicorn;

/** A call on the x86 {@code CPUID} instruction. */
public interface CpuidHook extends InstructionHook {
  /**
   * Called before the instruction executes.
   *
   * @param u the engine that runs
   * @param user the object given to {@code hook_add}
   * @return 0 to execute the instruction, anything else to skip it and keep the registers that the
   *     hook wrote
   */
  int hook(Unicorn u, Object user);
}
