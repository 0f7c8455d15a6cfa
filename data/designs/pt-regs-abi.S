/*
 * Design:         pt-regs-abi
 * Title:          v4.17: table entries take a pt_regs
 * Author:         Dominik Brodowski
 * Date:           2018-04
 * Source:         commits fa697140 (64-bit) and ebeb8c82 (ia32 and x32), v4.17
 * Base:           v4.17
 * C-callable:     always, with a pt_regs as the only argument
 * Reconstruction: all-slow but for the table's ABI, for do_syscall_64's arguments and for
 *                 two more registers cleared; text ours. The wrappers are made
 *                 from the table and a list of argument counts, and jump to the same
 *                 handlers as everywhere else; in the kernel handler and wrapper are
 *                 often one function. All are named __x64_*, x32's own ones too.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 116 (40, 31, 15),
 *                 clone 123 (45, 31, 16); under ptrace 191 (60, 40, 34), 198 (65, 40, 35);
 *                 the same without IA32_EMULATION 168 (51, 35, 31), 175 (56, 35, 32)
 * C-parts:        structure of v4.17 (arch/x86/entry/common.c at fa697140). Compiled from a
 *                 transcription, git-status takes 125 instructions a call untraced, and 177
 *                 under ptrace; here 121 and 196, without IA32_EMULATION 124 and 173. What
 *                 differs is gcc's inlining: the transcription has no 32-bit entries, so that
 *                 entry work and syscall_slow_exit_work() have one caller each. Compiled like
 *                 that ours takes 125 and 175. With 32-bit entries both have several callers.
 *
 * "Which syscalls need the frame" is no longer a question: each is handed it. The
 * wrappers are code that every syscall runs, so they count as shared text.
 */
	.include "entry.inc"
	.include "base-v4.17.inc"

	.include "wrappers.inc"
	TABLE_OF_WRAPPERS sys_call_table

	.include "c/do_syscall_64-v4.17.s"
