/*
 * Design:         switch
 * Title:          2024: a switch in place of the table
 * Author:         Linus Torvalds
 * Date:           2024-04-08
 * Source:         commit 1e3ad783, merged by 2bb69f5f
 * Base:           2018
 * C-callable:     always: x64_sys_call and the wrappers take a pt_regs
 * Reconstruction: pt-regs-abi but for dispatch and for the choice between SYSRET and
 *                 IRET, which is made in C; text ours. Left out: stack offset
 *                 randomisation, the generic entry code (work at entry and exit is
 *                 v4.6's), and Xen's detour to IRET. The switch is compiled once
 *                 without jump tables, as kernels with retpolines are.
 * C-parts:        dispatch and the choice of exit of v6.9; entry work and slow exit of
 *                 v4.6, in two phases, where v4.8 and later have one.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 103 (31, 28, 19),
 *                 clone 126 (36, 28, 30); under ptrace 216 (60, 43, 47), 239 (65, 43, 58);
 *                 the same without IA32_EMULATION 207 (57, 42, 47), 230 (62, 42, 58)
 *
 * Numbers are ints. Native ones go to x64_sys_call; those with the x32 bit to
 * x32_sys_call, which has its own numbering, so that 512 to 545 without the bit are no
 * longer syscalls. With v4.5's table the two take 5,061 and 5,311 bytes of text, shared
 * by all syscalls; kernels of 2024 print 7 to 10 KB for the first, with more syscalls
 * and with thunks. The table stays for tracing alone, and no path reads it.
 */
	.include "entry.inc"
	.set	SYSRET_DECIDED_IN_C, 1
	.include "base-2018.inc"

	.include "wrappers.inc"
	TABLE_OF_WRAPPERS sys_call_table

	.include "c/switch.s"
	.include "c/slow_exit.s"
	.include "c/do_syscall_64_2024.s"
