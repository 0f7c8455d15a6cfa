package entrylab.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import entrylab.sweep.Sweep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Text with the words of newer kernels")
class NewerKernelTextTest {
  private static final String FRAME =
      """
      #include "entry.h"
      SYM_CODE_START(entry_SYSCALL_64)
      	swapgs
      	movq	%rsp, PER_CPU_VAR(cpu_tss_rw + TSS_sp2)
      	movq	PER_CPU_VAR(cpu_current_top_of_stack), %rsp
      	pushq	$__USER_DS
      	pushq	PER_CPU_VAR(cpu_tss_rw + TSS_sp2)
      	pushq	%r11
      	pushq	$__USER_CS
      	pushq	%rcx
      	pushq	%rax
      	PUSH_AND_CLEAR_REGS rax=$-ENOSYS
      	movq	%rsp, %rdi
      """;
  private static final String PLAIN =
      FRAME
          + """
          	call	do_syscall_64
          	jmp	swapgs_restore_regs_and_return_to_usermode
          SYM_CODE_END(entry_SYSCALL_64)
          """;

  /** That path with every word that a newer tree puts into it. */
  private static final String WORDY =
      FRAME
              .replace("\tswapgs\n", "\tUNWIND_HINT_ENTRY\n\tENDBR\n\tswapgs\n")
              .replace(
                  "\tmovq\t%rsp, %rdi\n",
                  "SYM_INNER_LABEL(framed, SYM_L_GLOBAL)\n\tANNOTATE_NOENDBR\n\tUNWIND_HINT_REGS offset=0\n\tmovq\t%rsp, %rdi\n")
          + """
          	UNTRAIN_RET
          	CLEAR_BRANCH_HISTORY
          	ALTERNATIVE "", "lfence", X86_FEATURE_XENPV
          	FENCE_SWAPGS_USER_ENTRY
          	call	do_syscall_64
          	STACKLEAK_ERASE_NOCLOBBER
          	CLEAR_CPU_BUFFERS
          	jmp	swapgs_restore_regs_and_return_to_usermode
          SYM_CODE_END(entry_SYSCALL_64)
          """;

  private static double instructions(String text) {
    return Sweep.of(Design.of("newer", text))
        .workload("getpid")
        .syscalls(1)
        .run()
        .rows()
        .getFirst()
        .counts()
        .instructions();
  }

  @Test
  void anEntryAloneGetsWhatItCalls() {
    // The entry's swapgs, 2 movq, 6 and 15 pushes, 13 xors, movq, call and jmp; the exit's 15 pops,
    // addq, swapgs and iretq; and 31 of the C behind the call.
    assertEquals(40 + 18 + 31, instructions(PLAIN));
    assertEquals(instructions(PLAIN), instructions(WORDY), "hints and absent features are nothing");
  }

  @Test
  void anAlternativeIsTakenWhereItIsChosen() {
    assertEquals(
        instructions(PLAIN) + 1,
        instructions("\t.set USE_X86_FEATURE_FENCE_SWAPGS_USER, 1\n" + WORDY),
        "an LFENCE");
    String isolated =
        "\t.set USE_X86_FEATURE_PTI, 1\n"
            + PLAIN.replace("\tswapgs\n", "\tswapgs\n\tSWITCH_TO_KERNEL_CR3 scratch_reg=%rsp\n");
    var refused = assertThrows(IllegalArgumentException.class, () -> instructions(isolated));
    assertTrue(refused.getMessage().contains("control or debug register"), refused.getMessage());
  }

  @Test
  void withoutIsolationAJumpIsLeftOfIt() {
    String jumps =
        PLAIN.replace(
            "\tswapgs\n",
            "\tswapgs\n\tSWITCH_TO_KERNEL_CR3 scratch_reg=%rax\n\tIBRS_ENTER save_reg=%r15\n");
    assertEquals(instructions(PLAIN) + 2, instructions(jumps));
  }

  @Test
  void aReturnAddressEndsUpBelowAFrameThatIsPushedByACall() {
    String called =
        FRAME.replace("\tPUSH_AND_CLEAR_REGS rax=$-ENOSYS\n", "\tcall\tframe\n")
            + """
            	call	do_syscall_64
            	jmp	swapgs_restore_regs_and_return_to_usermode
            SYM_CODE_END(entry_SYSCALL_64)
            SYM_CODE_START_LOCAL(frame)
            	PUSH_AND_CLEAR_REGS rax=$-ENOSYS save_ret=1
            	ret
            SYM_CODE_END(frame)
            """;
    // call and ret; xchg in place of a push, and the address pushed again.
    assertEquals(instructions(PLAIN) + 3, instructions(called));
  }
}
