package entrylab.claims.latency;

import entrylab.design.Design;
import entrylab.design.Designs;

/** The switch of 2024, and what it would be with one thing of it done otherwise. */
final class PatchedSwitch {
  private static final String BEFORE_THE_MASK =
      """
      	ja	.Ldo_syscall_64_2024_23
      .Ldo_syscall_64_2024_3:
      	/* do_syscall_64_2024.c:35: regs->ax = x64_sys_call(regs, index_nospec(native, NR_syscalls)); */
      	movl	%esi, %esi
      """;

  /** Without the mask, where the table has the x32 block. */
  private static final String MASK =
      """
      	/* lab.h:175: asm volatile("cmpq %2, %1; sbbq %0, %0" : "=r"(mask) : "r"(nr), "ir"(size) : "cc"); */
      	cmpq $327, %rsi; sbbq %rax, %rax
      	/* do_syscall_64_2024.c:35: regs->ax = x64_sys_call(regs, index_nospec(native, NR_syscalls)); */
      	andl	%eax, %esi
      """;

  private static final String COMPILED_WITHOUT = "\t.include \"c/switch.s\"\n";

  /** What gcc makes of that C with -fjump-tables. */
  private static final String COMPILED_WITH = "\t.include \"c/switch-jump-tables.s\"\n";

  private PatchedSwitch() {}

  /** As it was merged. */
  static Design asMerged() {
    return Designs.get("switch");
  }

  /** As gcc compiles it where retpolines are off: one indirect jump takes the place of compares. */
  static Design withJumpTables() {
    return asMerged().patch(COMPILED_WITHOUT, COMPILED_WITH).named("switch with jump tables");
  }

  /** A design of these whose number reaches the switch as it is: cmp, sbb and and are left out. */
  static Design withoutMask(Design masked) {
    return masked.patch(BEFORE_THE_MASK + MASK, BEFORE_THE_MASK).named(masked.name() + ", no mask");
  }
}
