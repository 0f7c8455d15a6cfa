/*
 * Design:         trampoline-extraregs
 * Title:          The snippet of the mail with its offset put in
 * Author:         Brian Gerst
 * Date:           2015-12-07
 * Source:         mails of 2015-12-07 19:50 and 19:54 EST, quoted in that of 2015-12-08
 * Base:           v4.6
 * C-callable:     only while TS_EXTRAREGS is set
 * Reconstruction: trampoline-seed with two changes. The macros get the offset of 8
 *                 that a return address on top of the frame asks for. The status word
 *                 is found from the per-cpu top of stack, because rsp leads to it from
 *                 the fast path only, and C calls this stub too. Surroundings as there.
 * C-parts:        as trampoline-slowpath, whose header compares them with a transcription.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 43 (15, 18, 4),
 *                 clone 62 (24, 25, 8); under ptrace 207 (68, 44, 43), 214 (71, 45, 47);
 *                 the same without IA32_EMULATION 194 (64, 42, 42), 201 (67, 43, 46)
 *
 * A marked syscall stays on the fast path, with the extra registers saved around the
 * call. On the slow path they have been saved, which the status bit says. An untraced
 * clone takes two instructions fewer than in trampoline-slowpath, since nothing has to
 * compute the frame's address and keep it: rsp leads there, with the offset. That is
 * 62, where estimates from the mail alone say about 65 for either.
 */
	.include "entry.inc"
	.set	FASTPATH_TABLE, sys_call_table
	.include "base-v4.6.inc"

	.section .entry.stubs, "ax", @progbits
ENTRY stub_ptregs_64
	movq	%gs:cpu_current_top_of_stack, %r11	/* r10, r11 are free here */
	testl	$TS_EXTRAREGS, TI_status-THREAD_SIZE(%r11)
	jnz	1f
	SAVE_EXTRA_REGS 8
	call	*%rax
	RESTORE_EXTRA_REGS 8
	ret
1:
	call	*%rax
	ret
END stub_ptregs_64

	TRAMPOLINES
	TABLE_WITH_TRAMPOLINES sys_call_table

	.include "c/slow_exit-slowpath.s"
	.include "c/do_syscall_64-slowpath.s"
