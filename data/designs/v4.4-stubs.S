/*
 * Design:         v4.4-stubs
 * Title:          v4.4: one special stub per syscall that needs the frame
 * Author:         many, over two decades
 * Date:           2016-01-10
 * Source:         v4.4, entry_64.S before commit 302f5b26
 * Base:           v4.4
 * C-callable:     never for the stubs; always for the rest
 * Reconstruction: text is ours, from the description of a 4.4 stable tree with its
 *                 later additions (page-table switches, retpolines) left out
 *
 * The baseline that the series set out to clean up. Each stub is called with a
 * return address on top of the frame, hence the offset of 8.
 */
	.include "entry.inc"
	.set	FASTPATH_TABLE, sys_call_table
	.include "base-v4.4.inc"

	.section .entry.stubs, "ax", @progbits

/* The child gets a copy of the frame: make it whole, then be the C function. */
.macro FORK_LIKE function
ENTRY stub_\function
	SAVE_EXTRA_REGS 8
	jmp	sys_\function
END stub_\function
.endm

	FORK_LIKE clone
	FORK_LIKE fork
	FORK_LIKE vfork

/* A new image starts with the extra registers zero and the frame C made for it. */
ENTRY stub_execve
	call	sys_execve
return_from_execve:
	testl	%eax, %eax
	jz	1f
	ret					/* it failed: the old image goes on */
1:
	addq	$8, %rsp
	ZERO_EXTRA_REGS
	movq	%rax, RAX(%rsp)
	jmp	int_ret_from_sys_call
END stub_execve

.macro EXEC_LIKE stub, function
	.balign	8, 0x90
	.globl	\stub
	.type	\stub, @function
\stub:
	call	\function
	jmp	return_from_execve
	END	\stub
.endm

	EXEC_LIKE stub_execveat, sys_execveat
.if CONFIG_X86_X32_ABI
	EXEC_LIKE stub_x32_execve, compat_sys_execve
	EXEC_LIKE stub_x32_execveat, compat_sys_execveat
.endif

/* The handler rewrites the frame: reload what it put into the extra slots. */
ENTRY stub_rt_sigreturn
	SAVE_EXTRA_REGS 8
	call	sys_rt_sigreturn
return_from_stub:
	addq	$8, %rsp
	RESTORE_EXTRA_REGS
	movq	%rax, RAX(%rsp)
	jmp	int_ret_from_sys_call
END stub_rt_sigreturn

.if CONFIG_X86_X32_ABI
ENTRY stub_x32_rt_sigreturn
	SAVE_EXTRA_REGS 8
	call	sys32_x32_rt_sigreturn
	jmp	return_from_stub
END stub_x32_rt_sigreturn
.endif

	.macro __SYSCALL_64 nr, function, marked, v44_target
	.quad	\v44_target
	.endm
	SYSCALL_TABLE sys_call_table
