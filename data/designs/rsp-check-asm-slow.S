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
 * C-parts:        structure of v4.5 (arch/x86/entry/common.c). As merged-302f5b26:
 *                 compiled from a transcription, getpid under ptrace takes 213, 202
 *                 without IA32_EMULATION, since syscall_slow_exit_work() has one caller
 *                 there and gcc 12.2 inlines it. merged-302f5b26 compiled like that takes
 *                 211 and 202.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 43 (15, 18, 4),
 *                 clone no return; under ptrace 217 (73, 49, 41), no return; the same
 *                 without IA32_EMULATION 208 (70, 48, 41), no return
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
