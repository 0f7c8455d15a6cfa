/*
 * Design:         switch-bhi-5x5
 * Title:          The switch, behind a loop of 5 by 5 that clears the branch history
 * Author:         Pawan Gupta
 * Date:           2024-04-09
 * Source:         commit 7390db8aea0d (v6.9)
 * Base:           v6.9
 * C-callable:     always: x64_sys_call and the wrappers take a pt_regs
 * Reconstruction: switch with a call of the loop before C begins; the loop is ours, from the
 *                 description. It is what a processor runs that has no control of its own
 *                 over the history (BHI_DIS_S). Its two blocks begin a line each, as they did
 *                 until returns were moved to the upper halves in May 2025 (ITS); a recorded
 *                 6.1.192 has them there. Author and day are recollected.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 246 (47, 41, 96),
 *                 clone 269 (52, 41, 107); under ptrace 305 (59, 50, 112), 328 (64, 50,
 *                 123); the same without IA32_EMULATION 305 (59, 50, 112), 328 (64, 50,
 *                 123)
 * C-parts:        as switch.
 *
 * Nothing of the program's branches is left in the history when C dispatches, so that it cannot
 * steer an indirect branch there. The loop is 110 instructions of each call.
 */
	.include "entry.inc"
	.set	BHB_OUTER, 5
	.set	BHB_INNER, 5
	.set	BHB_AS_OF_V6_9, 1
	.include "base-v6.9.inc"
	.include "clear-bhb-loop.inc"

	.include "wrappers.inc"
	TABLE_OF_WRAPPERS sys_call_table

	.include "c/switch.s"
	.include "c/do_syscall_64-v6.9.s"
	.include "c/generic_entry-v6.9.s"
