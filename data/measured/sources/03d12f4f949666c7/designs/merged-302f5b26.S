/*
 * Design:         merged-302f5b26
 * Title:          First commit of the merge: bounce to the asm slow path
 * Author:         Andy Lutomirski, originally from Brian Gerst
 * Date:           2016-01-28
 * Source:         commit 302f5b26 (v4.6)
 * Base:           302f5b26
 * C-callable:     never for the old stubs (marked slots and 513); always for the rest
 * Reconstruction: text is ours, from the description of that commit
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
