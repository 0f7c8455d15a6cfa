/*
 * Design:         switch
 * Title:          2024: a switch in place of the table
 * Author:         Linus Torvalds
 * Date:           2024-04-08
 * Source:         commit 1e3ad783, merged by 2bb69f5f
 * Base:           v6.9
 * C-callable:     always: x64_sys_call and the wrappers take a pt_regs
 * Reconstruction: text ours, from a reading of common.c at 1e3ad783. Left out: ENDBR, stack
 *                 offset randomisation, Xen's detour to IRET, and every mitigation but a
 *                 page-table isolation that is off at boot; a kernel that has them configured and
 *                 off runs NOPs in their place. The switch is compiled once without jump
 *                 tables, as kernels with retpolines are.
 * C-parts:        structure of v6.9: dispatch and the choice of exit inline in do_syscall_64, the
 *                 generic entry code's exit and its work functions (kernel/entry/common.c),
 *                 with syscall_work a word of its own.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 136 (39, 33, 26),
 *                 clone 159 (44, 33, 37); under ptrace 195 (51, 42, 42), 218 (56, 42, 53);
 *                 the same without IA32_EMULATION 195 (51, 42, 42), 218 (56, 42, 53)
 *
 * Numbers are ints. Native ones go to x64_sys_call; those with the x32 bit to
 * x32_sys_call, which has its own numbering, so that 512 to 545 without the bit are no
 * longer syscalls. With v4.5's table the two take 5,061 and 5,311 bytes of text, shared
 * by all syscalls; kernels of 2024 print 7 to 10 KB for the first, with more syscalls
 * and with thunks. The table stays for tracing alone, and no path reads it.
 */
	.include "entry.inc"
	.include "base-v6.9.inc"

	.include "wrappers.inc"
	TABLE_OF_WRAPPERS sys_call_table

	.include "c/switch.s"
	.include "c/do_syscall_64-v6.9.s"
	.include "c/generic_entry-v6.9.s"
