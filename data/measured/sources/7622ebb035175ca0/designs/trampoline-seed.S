/*
 * Design:         trampoline-seed
 * Title:          The snippet of the mail, as it stands
 * Author:         Brian Gerst
 * Date:           2015-12-07
 * Source:         mails of 2015-12-07 19:50 and 19:54 EST, quoted in that of 2015-12-08
 * Base:           v4.6
 * C-callable:     only while TS_EXTRAREGS is set; as filled in here not even then
 * Reconstruction: trampoline and stub are the mail's, letter by letter. They are a
 *                 sketch of an idea: the macros stand without the offset argument
 *                 that the clone stubs gave them. Ours: the placeholder for the status
 *                 word, filled in as the fast path sees it (rsp at a return address
 *                 on top of the frame), and the surroundings: the v4.6 slow path
 *                 whose do_syscall_64() sets the bit, cleared in the common slow exit.
 * C-parts:        as trampoline-slowpath, whose header compares them with a transcription.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 43 (15, 18, 4),
 *                 clone no return; under ptrace 207 (68, 44, 43), no return; the same
 *                 without IA32_EMULATION 194 (64, 42, 42), no return
 *
 * The macros' default offset is for rsp at the frame. Here a return address lies on
 * top of it, so that r15 is stored over that and every other register one slot too
 * low; ret then goes to what r15 was.
 *
 * From C our filling is wrong too. do_syscall_64() has its return address, rbp and rbx
 * on the stack, so the same access lands 24 bytes below the status word: outside the
 * stack, where the lab maps nothing. That is no fault of the mail's.
 */
	.include "entry.inc"
	.set	FASTPATH_TABLE, sys_call_table
	.include "base-v4.6.inc"

	.section .entry.stubs, "ax", @progbits
ENTRY stub_ptregs_64
	testl	$TS_EXTRAREGS, FRAME_TI_status+8(%rsp)
	jnz	1f
	SAVE_EXTRA_REGS
	call	*%rax
	RESTORE_EXTRA_REGS
	ret
1:
	call	*%rax
	ret
END stub_ptregs_64

	TRAMPOLINES
	TABLE_WITH_TRAMPOLINES sys_call_table

	.include "c/slow_exit-slowpath.s"
	.include "c/do_syscall_64-slowpath.s"
