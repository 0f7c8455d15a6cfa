/*
 * Design:         all-slow
 * Title:          No fast path: every syscall goes through C
 * Author:         Andy Lutomirski
 * Date:           2018-01-28
 * Source:         commit 21d375b6 (v4.16)
 * Base:           v4.17
 * C-callable:     always
 * Reconstruction: text is ours, from readings of common.c and calling.h. Page-table
 *                 isolation is configured and off at boot. Registers beyond the
 *                 arguments are cleared (10 of them), exit pops the frame and leaves by
 *                 the entry stack.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 119 (47, 31, 15),
 *                 clone 119 (47, 31, 15); under ptrace 192 (67, 40, 34), 192 (67, 40, 34);
 *                 the same without IA32_EMULATION 169 (58, 35, 31), 169 (58, 35, 31)
 * C-parts:        structure of v4.16 (arch/x86/entry/common.c), entry work in one phase,
 *                 flags by current, a mask against speculation behind the bound check. Work
 *                 at entry is a function of its own with IA32_EMULATION, whose entries call it,
 *                 too, and inline without.
 *
 * The frame is full from the start, so nothing is marked any more.
 */
	.include "entry.inc"
	.set	AS_OF_V4_16, 1
	.include "base-v4.17.inc"

	TABLE_OF_C_FUNCTIONS sys_call_table

	.include "c/do_syscall_64-v4.16.s"
