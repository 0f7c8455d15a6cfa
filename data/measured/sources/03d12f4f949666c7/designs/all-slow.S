/*
 * Design:         all-slow
 * Title:          No fast path: every syscall goes through C
 * Author:         Andy Lutomirski
 * Date:           2018-01-28
 * Source:         commit 21d375b6 (v4.16)
 * Base:           2018
 * C-callable:     always
 * Reconstruction: text is ours, from the description of a 4.9 stable tree. Left out, so
 *                 that only the dispatch differs from its neighbours: page-table
 *                 switches, clearing of registers at entry, the mask against
 *                 speculation behind the bound check. C parts are those of v4.6.
 *
 * The frame is full from the start, so nothing is marked any more.
 */
	.include "entry.inc"
	.include "base-2018.inc"

	TABLE_OF_C_FUNCTIONS sys_call_table

	.include "c/slow_exit.s"
	.include "c/do_syscall_64.s"
