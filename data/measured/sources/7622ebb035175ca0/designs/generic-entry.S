/*
 * Design:         generic-entry
 * Title:          2025: exit work inline in do_syscall_64
 * Author:         Charlie Jenkins
 * Date:           2025-03
 * Source:         commit e43b8bb56e53 (v6.16)
 * Base:           v6.9
 * C-callable:     always: x64_sys_call and the wrappers take a pt_regs
 * Reconstruction: switch with the slow exit inline, and with x86's last work behind one test of
 *                 all flags, which v6.12 has; the second, author and month are recollected. Left
 *                 out as in switch. Held against a recorded 7.3, no nearer release being at
 *                 hand: it executes 18 instructions more behind the handler, each with a cause
 *                 in data/kernel/c-differences.csv; of v6.16's own are four, which clear what
 *                 Zen 1's divider leaks.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 127 (37, 31, 22),
 *                 clone 150 (42, 31, 33); under ptrace 191 (48, 39, 41), 214 (53, 39, 52);
 *                 the same without IA32_EMULATION 191 (48, 39, 41), 214 (53, 39, 52)
 * C-parts:        structure of v6.16, gcc 12.2.
 *
 * One call and return less on every path; do_syscall_64 is larger for it.
 */
	.include "entry.inc"
	.set	LINUX_VERSION_CODE, 6 << 16 | 16 << 8
	.include "base-v6.9.inc"

	.include "wrappers.inc"
	TABLE_OF_WRAPPERS sys_call_table

	.include "c/switch.s"
	.include "c/do_syscall_64-v6.16.s"
	.include "c/generic_entry-v6.16.s"
