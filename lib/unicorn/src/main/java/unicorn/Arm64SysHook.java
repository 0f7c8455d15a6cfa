package unicorn;

/** A call on the ARM64 {@code MRS}, {@code MSR}, {@code SYS} and {@code SYSL} instructions. */
public interface Arm64SysHook extends InstructionHook {
  /**
   * Called before the instruction executes.
   *
   * @param u the engine that runs
   * @param reg {@code UC_ARM64_REG_*} of the general register that the instruction names
   * @param cp_reg system register that the instruction names, with the general register's value
   * @param user the object given to {@code hook_add}
   * @return 0 to execute the instruction, anything else to skip it
   */
  int hook(Unicorn u, int reg, Arm64_CP cp_reg, Object user);
}
