/*
 * Design:         fred
 * Title:          2025: entry by FRED's event delivery, exit by ERETU
 * Author:         H. Peter Anvin, Xin Li
 * Date:           2023-12
 * Source:         entry_64_fred.S at 14619d91, entry_fred.c at 05429729
 * Base:           fred
 * C-callable:     always: x64_sys_call and the wrappers take a pt_regs
 * Reconstruction: generic-entry behind another entry and exit; author, date and that C is as of
 *                 v6.16 are recollected. Of events only SYSCALL is delivered. Held against no
 *                 kernel: no processor with FRED was at hand, and QEMU's translator has none.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 114 (31, 24, 22),
 *                 clone 137 (36, 24, 33); under ptrace 178 (42, 32, 41), 201 (47, 32, 52);
 *                 the same without IA32_EMULATION 177 (42, 32, 41), 200 (47, 32, 52)
 * C-parts:        structure of v6.16, gcc 12.2.
 *
 * The processor builds the upper half of the frame and swaps GS, so that no path has a choice of
 * two ways back. What delivery and ERETU cost is not published: only a profile that assumes it,
 * over a range, times this design, and what comes out hangs on that.
 */
	.include "entry.inc"
	.include "base-fred.inc"

	.include "wrappers.inc"
	TABLE_OF_WRAPPERS sys_call_table

	.include "c/switch.s"
	.include "c/do_syscall_64-v6.16.s"
	.include "c/generic_entry-v6.16.s"
