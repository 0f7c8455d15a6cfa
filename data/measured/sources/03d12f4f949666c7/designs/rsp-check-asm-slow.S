/*
 * Design:         rsp-check-asm-slow
 * Title:          The stack pointer tells who calls, before the slow path was C
 * Author:         the lab, after Andy Lutomirski
 * Date:           2015-12-07
 * Source:         mail of 2015-12-07 20:12 EST, put where 302f5b26 has its test
 * Base:           302f5b26
 * C-callable:     never for the old stubs (marked slots and 513); always for the rest
 * Reconstruction: ours. merged-302f5b26 with the test of rsp-check in place of the
 *                 return address; nobody proposed it for this stage of the series.
 *
 * The asm slow path dispatches from the frame as the fast path does, so rsp does not
 * tell the two apart: the stub goes to the slow path, which calls the stub.
 */
	.include "entry.inc"
	.set	FASTPATH_TABLE, sys_call_table
	.include "base-302f5b26.inc"

	.include "v4.4-stubs.inc"
	.include "stub-rsp-check.inc"

	TRAMPOLINES_TO_V44_STUBS
	TABLE_WITH_TRAMPOLINES_TO_V44_STUBS sys_call_table
