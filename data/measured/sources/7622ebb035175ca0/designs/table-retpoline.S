/*
 * Design:         table-retpoline
 * Title:          2024 before the switch: a table, called through a retpoline
 * Author:         many
 * Date:           2024-03-10
 * Source:         v6.8, do_syscall_64 before commit 1e3ad783
 * Base:           v6.9
 * C-callable:     always, with a pt_regs as the only argument
 * Reconstruction: switch but for dispatch, so that the two differ in what was argued about. The
 *                 date is that of the release, recollected.
 *                 Both numberings index one table, where v5.4 and later have one each. The
 *                 call of a kernel thread's function, which no program reaches, is a
 *                 plain one. Left out as in switch.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 131 (41, 35, 22),
 *                 clone 138 (46, 35, 23); under ptrace 190 (53, 44, 38), 197 (58, 44, 39);
 *                 the same without IA32_EMULATION 190 (53, 44, 38), 197 (58, 44, 39)
 * C-parts:        structure of v6.9, dispatch of v6.8, the call by a thunk as gcc 12.2 makes it
 *                 with -mindirect-branch=thunk-extern.
 *
 * What commit 1e3ad783 did away with. A retpoline is a return that is always predicted
 * wrongly, so that each call pays for one misprediction; the switch pays for
 * compares instead.
 */
	.include "entry.inc"
	.include "base-v6.9.inc"

	.include "wrappers.inc"
	TABLE_OF_WRAPPERS sys_call_table

	.include "retpoline.inc"
	.include "c/do_syscall_64-retpoline.s"
	.include "c/generic_entry-v6.9.s"
