/*
 * Design:         merged-v4.6
 * Title:          One table, trampolines, return-address test
 * Author:         Brian Gerst and Andy Lutomirski
 * Date:           2016-01-28
 * Source:         commits 302f5b26, 46eabf06, 24d978b7, 1e423bff, b7765086, eb2a54c3 (v4.6)
 * Base:           v4.6
 * C-callable:     always
 * Reconstruction: text is ours, from the description of those commits; the order
 *                 of steps and the sizes of the pieces follow the sources
 * C-parts:        structure of v4.6 (arch/x86/entry/common.c at 1e423bff), one unit. A
 *                 transcription takes 202 for getpid under ptrace, 187 without
 *                 IA32_EMULATION. It has no 32-bit entries, so that syscall_slow_exit_work()
 *                 has one caller and gcc 12.2 inlines it. Ours compiled like that takes 197
 *                 and 188: five of entry work with IA32_EMULATION have no cause here, since
 *                 the transcription's own text is not at hand.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 43 (15, 18, 4),
 *                 clone 111 (42, 29, 22); under ptrace 206 (67, 43, 43), 211 (68, 43, 46);
 *                 the same without IA32_EMULATION 193 (63, 41, 42), 198 (64, 41, 45)
 *
 * What was merged. Marked slots hold a trampoline; the stub they share looks at
 * the word at (rsp). Only the fast path's call can have pushed that address, so
 * an equal word means "not yet on the slow path": go there. C can call every
 * entry at any time, since C never pushes that address.
 *
 * The stub is 19 bytes, the trampolines 9 or 12 each, since the assembler takes the
 * short jump where it reaches; on 16-byte boundaries that is 8 * 16 and 32.
 */
	.include "entry.inc"
	.set	FASTPATH_TABLE, sys_call_table
	.include "base-v4.6.inc"

	.set	BOUNCE_WITH_INTERRUPTS_OFF, 1
	.include "stub-return-address.inc"

	TRAMPOLINES
	TABLE_WITH_TRAMPOLINES sys_call_table

	.include "c/slow_exit.s"
	.include "c/do_syscall_64.s"
