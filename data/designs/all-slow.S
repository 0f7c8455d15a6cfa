/*
 * Design:         all-slow
 * Title:          No fast path: every syscall goes through C
 * Author:         Andy Lutomirski
 * Date:           2018-01-28
 * Source:         commit 21d375b6 (v4.16)
 * Base:           2018
 * C-callable:     always
 * Reconstruction: text is ours, from the description of a 4.9 stable tree. Left out: the
 *                 jump over the page-table switches, clearing of registers at entry,
 *                 pops and the trampoline stack at exit, which v4.16 has without
 *                 page-table isolation too.
 * Paths:          instructions (loads, stores, branches), x32 on: getpid 93 (37, 28, 13),
 *                 clone 93 (37, 28, 13); under ptrace 206 (66, 43, 42), 206 (66, 43, 42);
 *                 the same without IA32_EMULATION 193 (62, 41, 41), 193 (62, 41, 41)
 * C-parts:        v4.6's, with v4.16's mask against speculation behind the bound check;
 *                 tracing is in two phases, where v4.8 and later have one.
 *
 * The frame is full from the start, so nothing is marked any more.
 */
	.include "entry.inc"
	.include "base-2018.inc"

	TABLE_OF_C_FUNCTIONS sys_call_table

	.include "c/slow_exit.s"
	.include "c/do_syscall_64-2018.s"
