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
