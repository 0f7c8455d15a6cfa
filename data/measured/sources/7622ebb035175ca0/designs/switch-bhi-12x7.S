/*
 * Design:         switch-bhi-12x7
 * Title:          The switch, behind a loop of 12 by 7 that clears the branch history
 * Author:         Pawan Gupta
 * Date:           2025-12
 * Source:         [PATCH v10 02/12] x86/bhi: Make clear_bhb_loop() effective on newer CPUs,
 *                 2026-04-14, for parts with BHI_CTRL (Alder Lake and later)
 * Base:           v6.9
 * C-callable:     always: x64_sys_call and the wrappers take a pt_regs
 * Reconstruction: switch with a call of the loop before C begins; the loop is ours, from the
 *                 description. The patch reads both numbers from variables that boot sets, and
 *                 leaves the LFENCE to the caller: here they are in the text, and it is in the
 *                 loop, as many instructions. Held against no kernel: Debian's 7.3 has the loop
 *                 of 5 by 5 alone, and parts with BHI_CTRL have BHI_DIS_S for the kernel, so
 *                 that the patch runs 12 by 7 before a guest's host program goes on
 *                 (VMSCAPE), not at SYSCALL. What it would cost there is the question.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 458 (54, 48,
 *                 235), clone 481 (59, 48, 246); under ptrace 517 (66, 57, 251), 540 (71,
 *                 57, 262); the same without IA32_EMULATION 517 (66, 57, 251), 540 (71,
 *                 57, 262)
 * C-parts:        as switch.
 *
 * Nothing of the program's branches is left in the history when C dispatches, so that it cannot
 * steer an indirect branch there. The loop is 322 instructions of each call.
 */
	.include "entry.inc"
	.set	BHB_OUTER, 12
	.set	BHB_INNER, 7
	.include "base-v6.9.inc"
	.include "clear-bhb-loop.inc"

	.include "wrappers.inc"
	TABLE_OF_WRAPPERS sys_call_table

	.include "c/switch.s"
	.include "c/do_syscall_64-v6.9.s"
	.include "c/generic_entry-v6.9.s"
