/*
 * Design:         trampoline-slowpath
 * Title:          One table, trampolines, TS_SLOWPATH status bit
 * Author:         Brian Gerst
 * Date:           2015-12-08
 * Source:         mail of 2015-12-08 08:07:57 EST; patch 1449666173-15366-1 of 2015-12-09
 * Base:           v4.6
 * C-callable:     only while TS_SLOWPATH is set
 * Reconstruction: the patch's body is not on record. From the mail: the flag, that
 *                 do_syscall_64() sets it, one table, trampolines. Ours: the frame
 *                 found from the per-cpu top of stack, rbx to keep it across the
 *                 call, and the bit cleared in the common slow exit, so that a
 *                 forked child does not inherit it for good.
 *
 * A marked syscall stays on the fast path: the stub saves the extra registers into
 * the frame, calls, reloads them. On the slow path they have been saved, which the
 * status bit says.
 */
	.include "entry.inc"
	.set	FASTPATH_TABLE, sys_call_table
	.include "base-v4.6.inc"

	.section .entry.stubs, "ax", @progbits
ENTRY stub_ptregs_64
	movq	%gs:cpu_current_top_of_stack, %r11	/* r10, r11 are free here */
	testl	$TS_SLOWPATH, TI_status-THREAD_SIZE(%r11)
	jnz	1f				/* saved already, and C called us */
	subq	$SIZEOF_PTREGS, %r11		/* the frame, wherever rsp is */
	movq	%r15, R15(%r11)
	movq	%r14, R14(%r11)
	movq	%r13, R13(%r11)
	movq	%r12, R12(%r11)
	movq	%rbp, RBP(%r11)
	movq	%rbx, RBX(%r11)
	movq	%r11, %rbx			/* survives the call */
	call	*%rax
	movq	R15(%rbx), %r15			/* the handler may have changed them */
	movq	R14(%rbx), %r14
	movq	R13(%rbx), %r13
	movq	R12(%rbx), %r12
	movq	RBP(%rbx), %rbp
	movq	RBX(%rbx), %rbx
	ret
1:
	jmp	*%rax
END stub_ptregs_64

	TRAMPOLINES
	TABLE_WITH_TRAMPOLINES sys_call_table

	.include "c/slow_exit-slowpath.s"
	.include "c/do_syscall_64-slowpath.s"
