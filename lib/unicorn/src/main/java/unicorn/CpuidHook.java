package unicorn;

/**
 * A call on an x86 instruction that tells of the processor: {@code CPUID}, {@code RDTSC} or {@code
 * RDTSCP}.
 */
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
