/*
 * Design:         pt-regs-abi
 * Title:          v4.17: table entries take a pt_regs
 * Author:         Dominik Brodowski
 * Date:           2018-04
 * Source:         commits fa697140 (64-bit) and ebeb8c82 (ia32 and x32), v4.17
 * Base:           2018
 * C-callable:     always, with a pt_regs as the only argument
 * Reconstruction: all-slow but for the table's ABI; text ours. The wrappers are made
 *                 from the table and a list of argument counts, and jump to the same
 *                 handlers as everywhere else; in the kernel handler and wrapper are
 *                 often one function. All are named __x64_*, x32's own ones too.
 *
 * "Which syscalls need the frame" is no longer a question: each is handed it. The
 * wrappers are code that every syscall runs, so they count as shared text.
 */
	.include "entry.inc"
	.include "base-2018.inc"

	.include "wrappers.inc"
	TABLE_OF_WRAPPERS sys_call_table

	.include "c/slow_exit.s"
	.include "c/do_syscall_64-pt-regs.s"
