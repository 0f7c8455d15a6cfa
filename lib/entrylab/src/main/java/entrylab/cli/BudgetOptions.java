package entrylab.cli;

import entrylab.check.Budget;
import picocli.CommandLine.Option;

/** The options that say what a check may use. */
final class BudgetOptions {
  @Option(
      names = "--max-instructions",
      paramLabel = "N",
      description = "Of one syscall before it counts as endless; default: 5000, --deep: 20000.")
  private Integer instructions;

  @Option(
      names = "--max-seconds",
      paramLabel = "S",
      description = "Of assembling and searching; default: 60, --deep: 600.")
  private Integer seconds;

  @Option(
      names = "--max-memory",
      paramLabel = "MIB",
      description = "Of the assembler and the linker, in MiB; default: 1024.")
  private Integer mebibytes;

  /** Whether none was given. */
  boolean none() {
    return instructions == null && seconds == null && mebibytes == null;
  }

  /**
   * A budget with what was given.
   *
   * @throws IllegalArgumentException if something is not positive, or more than can be had
   */
  Budget in(Budget others) {
    Budget budget = others;
    budget = instructions == null ? budget : budget.instructions(instructions);
    budget = seconds == null ? budget : budget.seconds(seconds);
    return mebibytes == null ? budget : budget.mebibytes(mebibytes);
  }
}
