/*
 * Design:         duplicated-table
 * Title:          Two tables: one for the fast path, one for C
 * Author:         Andy Lutomirski
 * Date:           2015-12-07
 * Source:         PATCH 07/12 "Always run ptregs-using syscalls on the slow path", v1
 * Base:           v4.6
 * C-callable:     the C table always; the fast table's marked slots never
 * Reconstruction: the v1 diff is not on record; built from the proposal of August
 *                 2015 and from what the reply quotes. Names of the second table and
 *                 the stub are recollected, not retrieved. The stub turns interrupts
 *                 off because the v4.6 slow path wants them off. The table is v4.5's;
 *                 in December 2015 copy_file_range (326) was not there yet, so that
 *                 without x32 there were 326 entries, 2,608 bytes, and not 327.
 * C-parts:        structure of v4.6 (arch/x86/entry/common.c at 1e423bff), one unit. A
 *                 transcription takes 202 for getpid under ptrace, 187 without
 *                 IA32_EMULATION. It has no 32-bit entries, so that syscall_slow_exit_work()
 *                 has one caller and gcc 12.2 inlines it. Ours compiled like that takes 197
 *                 and 188: five of entry work with IA32_EMULATION have no cause here, since
 *                 the transcription's own text is not at hand.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 43 (15, 18, 4),
 *                 clone 102 (39, 29, 17); under ptrace 206 (67, 43, 43), 206 (67, 43, 43);
 *                 the same without IA32_EMULATION 193 (63, 41, 42), 193 (63, 41, 42)
 *
 * The same list makes two tables. Where a number is marked, the fast path's holds
 * one common stub, which throws the call away and starts over on the slow path.
 */
	.include "entry.inc"
	.set	FASTPATH_TABLE, sys_call_table_fastpath_64
	.include "base-v4.6.inc"

	.section .entry.stubs, "ax", @progbits
ENTRY stub_ptregs_64
	addq	$8, %rsp			/* drop the return address, rsp = frame */
	DISABLE_INTERRUPTS			/* the slow path's contract */
	jmp	entry_SYSCALL64_slow_path
END stub_ptregs_64

	.macro __SYSCALL_64 nr, function, marked, v44_target
	.if \marked
	.quad	stub_ptregs_64
	.else
	.quad	\function
	.endif
	.endm
	SYSCALL_TABLE sys_call_table_fastpath_64

	TABLE_OF_C_FUNCTIONS sys_call_table

	.include "c/slow_exit.s"
	.include "c/do_syscall_64.s"
