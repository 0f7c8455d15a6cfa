/*
 * Design:         rsp-check
 * Title:          One table, trampolines, the stack pointer tells who calls
 * Author:         Andy Lutomirski
 * Date:           2015-12-07
 * Source:         mail of 2015-12-07 20:12 EST, quoted in that of 2015-12-08
 * Base:           v4.6
 * C-callable:     always: C has a return address of its own on the stack
 * Reconstruction: the mail has the idea in one sentence and no code. Stub ours; the
 *                 rest is merged-v4.6 with another test.
 * C-parts:        structure of v4.6 (arch/x86/entry/common.c at 1e423bff), one unit. A
 *                 transcription takes 202 for getpid under ptrace, 187 without
 *                 IA32_EMULATION. It has no 32-bit entries, so that syscall_slow_exit_work()
 *                 has one caller and gcc 12.2 inlines it. Ours compiled like that takes 197
 *                 and 188: five of entry work with IA32_EMULATION have no cause here, since
 *                 the transcription's own text is not at hand.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 43 (15, 18, 4),
 *                 clone 113 (42, 29, 22); under ptrace 206 (67, 43, 43), 212 (68, 43, 46);
 *                 the same without IA32_EMULATION 193 (63, 41, 42), 199 (64, 41, 45)
 *
 * The asm dispatch calls with rsp at the frame. C cannot: it has a return address of
 * its own below. So rsp alone says whether to go to the slow path. No state, nothing
 * to go stale; but it needs a slow path that dispatches from C.
 *
 * The stub is 28 bytes, the trampolines 9 or 12 each, since the assembler takes the
 * short jump where it reaches; on 16-byte boundaries that is 8 * 16 and 32.
 */
	.include "entry.inc"
	.set	FASTPATH_TABLE, sys_call_table
	.include "base-v4.6.inc"

	.set	BOUNCE_WITH_INTERRUPTS_OFF, 1
	.include "stub-rsp-check.inc"

	TRAMPOLINES
	TABLE_WITH_TRAMPOLINES sys_call_table

	.include "c/slow_exit.s"
	.include "c/do_syscall_64.s"
