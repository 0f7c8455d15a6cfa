/*
 * Design:         trampoline-slowpath
 * Title:          One table, trampolines, TS_SLOWPATH status bit
 * Author:         Brian Gerst
 * Date:           2015-12-08
 * Source:         mail of 2015-12-08 08:07:57 EST; patch 1449666173-15366-1 of 2015-12-09
 * Base:           v4.6
 * C-callable:     only while TS_SLOWPATH is set
 * Reconstruction: the patch's body is not on record. From the mail: the flag, that
 *                 do_syscall_64() sets it, one table, trampolines. Ours: the frame
 *                 found from the per-cpu top of stack, rbx to keep it across the
 *                 call, and the bit cleared in the common slow exit, so that a
 *                 forked child does not inherit it for good.
 * C-parts:        structure of v4.6 (arch/x86/entry/common.c at 1e423bff), one unit. A
 *                 transcription takes 203 for getpid under ptrace, 188 without
 *                 IA32_EMULATION. It has no 32-bit entries, so that syscall_slow_exit_work()
 *                 has one caller and gcc 12.2 inlines it. Ours compiled like that takes 198
 *                 and 189: five of entry work with IA32_EMULATION have no cause here, since
 *                 the transcription's own text is not at hand.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 43 (15, 18, 4),
 *                 clone 64 (24, 25, 8); under ptrace 207 (68, 44, 43), 213 (70, 44, 46);
 *                 the same without IA32_EMULATION 194 (64, 42, 42), 200 (66, 42, 45)
 *
 * A marked syscall stays on the fast path: the stub saves the extra registers into
 * the frame, calls, reloads them. On the slow path they have been saved, which the
 * status bit says.
 *
 * An untraced clone takes 64 instructions, where estimates from the mail alone say
 * about 65: they do not know how the stub finds the frame. The stub is 83 bytes and a
 * trampoline 9 or 12, since the assembler takes the short jump where it reaches.
 */
	.include "entry.inc"
	.set	FASTPATH_TABLE, sys_call_table
	.include "base-v4.6.inc"

	.include "stub-slowpath-flag.inc"

	TRAMPOLINES
	TABLE_WITH_TRAMPOLINES sys_call_table

	.include "c/slow_exit-slowpath.s"
	.include "c/do_syscall_64-slowpath.s"
