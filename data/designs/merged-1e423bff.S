/*
 * Design:         merged-1e423bff
 * Title:          Fourth commit of the merge: the slow path becomes C
 * Author:         Andy Lutomirski
 * Date:           2016-01-28
 * Source:         commit 1e423bff (v4.6)
 * Base:           v4.6
 * C-callable:     always
 * Reconstruction: text is ours, from the description of that commit. merged-v4.6
 *                 before its two corrections: b7765086b7c5, which turns interrupts off
 *                 in the stub, and eb2a54c3.
 * C-parts:        structure of v4.6 (arch/x86/entry/common.c at 1e423bff), one unit. A
 *                 transcription takes 202 for getpid under ptrace, 187 without
 *                 IA32_EMULATION. It has no 32-bit entries, so that syscall_slow_exit_work()
 *                 has one caller and gcc 12.2 inlines it. Ours compiled like that takes 197
 *                 and 188: five of entry work with IA32_EMULATION have no cause here, since
 *                 the transcription's own text is not at hand.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 43 (15, 18, 4),
 *                 clone 110 (42, 29, 22); under ptrace 206 (67, 43, 43), 211 (68, 43, 46);
 *                 the same without IA32_EMULATION 193 (63, 41, 42), 198 (64, 41, 45)
 *
 * The fast exit takes rip and flags from the cx and r11 slots, where a handler that
 * wrote to the frame did not put them. The stub goes to the slow path with interrupts
 * on, and that wants them off.
 */
	.include "entry.inc"
	.set	FASTPATH_TABLE, sys_call_table
	.set	FAST_EXIT_TAKES_COPIES, 1
	.include "base-v4.6.inc"

	.include "stub-return-address.inc"

	TRAMPOLINES
	TABLE_WITH_TRAMPOLINES sys_call_table

	.include "c/slow_exit.s"
	.include "c/do_syscall_64.s"
