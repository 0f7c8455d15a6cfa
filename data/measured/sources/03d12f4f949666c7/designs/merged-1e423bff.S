/*
 * Design:         merged-1e423bff
 * Title:          Fourth commit of the merge: the slow path becomes C
 * Author:         Andy Lutomirski
 * Date:           2016-01-28
 * Source:         commit 1e423bff (v4.6)
 * Base:           v4.6
 * C-callable:     always
 * Reconstruction: text is ours, from the description of that commit. merged-v4.6
 *                 before its two corrections: eb2a54c3, and a later change, whose id
 *                 is not on record, that turns interrupts off in the stub.
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
