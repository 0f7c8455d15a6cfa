/*
 * Design:         merged-302f5b26
 * Title:          First commit of the merge: bounce to the asm slow path
 * Author:         Andy Lutomirski, originally from Brian Gerst
 * Date:           2016-01-28
 * Source:         commit 302f5b26 (v4.6)
 * Base:           302f5b26
 * C-callable:     never for the old stubs (marked slots and 513); always for the rest
 * Reconstruction: text is ours, from the description of that commit
 * C-parts:        structure of v4.5 (arch/x86/entry/common.c). Compiled from a
 *                 transcription, getpid under ptrace takes 213, 202 without
 *                 IA32_EMULATION, and an untraced clone 170. It has no 32-bit entries, so
 *                 that syscall_slow_exit_work() has one caller and gcc 12.2 inlines it: 40
 *                 instructions of both functions become 34 under ptrace, and the saved
 *                 registers, 3 more, are those of each slow exit. Ours compiled like that
 *                 takes 211, 202 and 168. With 32-bit entries it has several callers, and
 *                 is a function of its own: 217, 208 and 165.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 43 (15, 18, 4),
 *                 clone 165 (58, 47, 30); under ptrace 217 (73, 49, 41), 229 (74, 55, 45);
 *                 the same without IA32_EMULATION 208 (70, 48, 41), 220 (71, 54, 45)
 *
 * Marked slots hold a trampoline to the stub that v4.4 had there. Called from the
 * fast path they bounce to the slow path, which saves the extra registers; then the
 * old stub saves them again, and the exit a third time. x32's rt_sigreturn is not
 * marked, and keeps its old stub in the slot.
 */
	.include "entry.inc"
	.set	FASTPATH_TABLE, sys_call_table
	.include "base-302f5b26.inc"

	.include "v4.4-stubs.inc"
	.include "stub-return-address.inc"

	TRAMPOLINES_TO_V44_STUBS
	TABLE_WITH_TRAMPOLINES_TO_V44_STUBS sys_call_table
