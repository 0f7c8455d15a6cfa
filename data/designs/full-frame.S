/*
 * Design:         full-frame
 * Title:          v4.4 without the partial frame: six more pushes
 * Author:         Andy Lutomirski
 * Date:           2015-08-24
 * Source:         mail of 2015-08-24 17:14 EST, the first of its two ways out
 * Base:           v4.4
 * C-callable:     always
 * Reconstruction: the mail has the idea and its price, about ten cycles; code ours. The
 *                 two phases of tracing stay, though the first no longer gains by
 *                 working on a partial frame.
 * C-parts:        structure of v4.4 (arch/x86/entry/common.c), the audit arch a constant
 *                 of the assembly. Compiled from a transcription, getpid under ptrace
 *                 takes 185: it has no 32-bit entries, so that syscall_slow_exit_work()
 *                 has one caller and gcc 12.2 inlines it. Ours compiled like that takes
 *                 185, too. With 32-bit entries it has several callers.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 54 (21, 24, 4),
 *                 clone 54 (21, 24, 4); under ptrace 191 (63, 41, 40), 191 (63, 41, 40);
 *                 the same without IA32_EMULATION 191 (63, 41, 40), 191 (63, 41, 40)
 *
 * Entry pushes all registers, every exit reloads them, and the special stubs have
 * nothing left to do: the table holds C functions. Execve and sigreturn reach the
 * full exit because they ask for work at exit (force_iret), as they do in later designs.
 */
	.include "entry.inc"
	.set	FASTPATH_TABLE, sys_call_table
	.set	FULL_FRAME, 1
	.include "base-v4.4.inc"

	TABLE_OF_C_FUNCTIONS sys_call_table
