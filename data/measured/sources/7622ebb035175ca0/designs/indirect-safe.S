/*
 * Design:         indirect-safe
 * Title:          2024: table or switch, picked at boot; here the table
 * Author:         Josh Poimboeuf
 * Date:           2024-04-16
 * Source:         [PATCH v3] x86/bugs: Only harden syscalls when needed; not merged
 * Base:           v6.9
 * C-callable:     always: the table's entries, x64_sys_call and the wrappers take a pt_regs
 * Reconstruction: of a boot that finds indirect calls safe. The patch itself was not at hand: its
 *                 words and list of files were read in the answers to it, its test of the feature in
 *                 do_syscall_x64() in a note of v2. The test is a NOP by then, and is left out as
 *                 those of switch are; so is the NOP behind the call. Both numberings index one
 *                 table, as in table-retpoline. Where indirect calls are not safe it is switch,
 *                 and a jump. Held against no kernel of its own, since none was released with
 *                 it; its dispatch and assembly are those of a recorded 6.1 built with a table,
 *                 mitigations off, but for NOPs, and its C differs by
 *                 data/kernel/c-differences.csv.
 * C-parts:        as table-retpoline, with the call that boot makes of a thunk's where retpolines
 *                 are off: through a register.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 128 (40, 33, 20),
 *                 clone 135 (45, 33, 21); under ptrace 187 (52, 42, 36), 194 (57, 42, 37);
 *                 the same without IA32_EMULATION 187 (52, 42, 36), 194 (57, 42, 37)
 *
 * What a processor without the fault, or with a remedy in hardware, would have kept: one
 * indirect call. The kernel holds both: the switch's text stays, and no path runs it.
 */
	.include "entry.inc"
	.include "base-v6.9.inc"

	.include "wrappers.inc"
	TABLE_OF_WRAPPERS sys_call_table

	.include "c/switch.s"
	.include "c/do_syscall_64-indirect.s"
	.include "c/generic_entry-v6.9.s"
