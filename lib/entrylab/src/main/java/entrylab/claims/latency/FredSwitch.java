package entrylab.claims.latency;

import entrylab.design.Design;

/** A switch that is entered by FRED, and what it would be with the number kept in a register. */
final class FredSwitch {
  private static final String TEXT =
      """
      	.include "entry.inc"
      	.include "base-fred.inc"
      	.include "wrappers.inc"
      	TABLE_OF_WRAPPERS sys_call_table
      	.include "c/switch.s"
      	.include "c/do_syscall_64-v6.16.s"
      	.include "c/generic_entry-v6.16.s"
      """;

  private FredSwitch() {}

  /** As kernels have it: C reads the number from the frame. */
  static Design numberInFrame() {
    return Design.of("fred", TEXT);
  }

  /** The number goes to C in a register; gcc compiles the same C for that. */
  static Design numberInRegister() {
    return Design.of("fred with the number in a register", "\t.set NUMBER_IN_REGISTER, 1\n" + TEXT);
  }
}
