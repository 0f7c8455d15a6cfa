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
 *                 Left out as in all-slow, so that a v4.17 kernel takes 125
 *                 instructions for an untraced getpid, and 177 under ptrace.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 88 (31, 28, 13),
 *                 clone 95 (36, 28, 14); under ptrace 201 (60, 43, 42), 208 (65, 43, 43);
 *                 the same without IA32_EMULATION 188 (56, 41, 41), 195 (61, 41, 42)
 * C-parts:        v4.6's, with v4.17's mask against speculation behind the bound check;
 *                 tracing is in two phases, where v4.8 and later have one.
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
