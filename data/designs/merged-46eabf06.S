/*
 * Design:         merged-46eabf06
 * Title:          Second commit of the merge: the old stubs are gone
 * Author:         Andy Lutomirski
 * Date:           2016-01-28
 * Source:         commit 46eabf06 (v4.6)
 * Base:           302f5b26
 * C-callable:     always
 * Reconstruction: text is ours, from the description of that commit. What it does to a
 *                 tracer's changes is our reading of that text; it could be met only
 *                 by stopping a bisection here.
 * C-parts:        structure of v4.5 (arch/x86/entry/common.c). Compiled from a
 *                 transcription, getpid under ptrace takes 213, 202 without
 *                 IA32_EMULATION: it has no 32-bit entries, so that
 *                 syscall_slow_exit_work() has one caller and gcc 12.2 inlines it. Ours
 *                 compiled like that takes 211 and 202.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 43 (15, 18, 4),
 *                 clone 158 (58, 41, 29); under ptrace 217 (73, 49, 41), 222 (74, 49, 44);
 *                 the same without IA32_EMULATION 208 (70, 48, 41), 213 (71, 48, 44)
 *
 * merged-302f5b26 with the C functions themselves behind the trampolines. The slow
 * path reloads the extra registers once, behind the call. A number that is rejected,
 * because a tracer or seccomp said so, jumps over call and reload alike.
 */
	.include "entry.inc"
	.set	FASTPATH_TABLE, sys_call_table
	.set	RELOAD_EXTRA_REGS_AFTER_CALL, 1
	.include "base-302f5b26.inc"

	.include "stub-return-address.inc"

	TRAMPOLINES
	TABLE_WITH_TRAMPOLINES sys_call_table
