package entrylab.machine;

import entrylab.design.Design;

/** A design entered by FRED: the switch of 2024 and the generic entry code of v6.16 behind it. */
public final class FredDesign {
  public static final Design TEXT =
      Design.of(
          "fred",
          """
          	.include "entry.inc"
          	.include "base-fred.inc"
          	.include "wrappers.inc"
          	TABLE_OF_WRAPPERS sys_call_table
          	.include "c/switch.s"
          	.include "c/do_syscall_64-v6.16.s"
          	.include "c/generic_entry-v6.16.s"
          """);

  private FredDesign() {}
}
